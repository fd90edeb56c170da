package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.actor.Actor;

/** What beside a name is an office. */
class OfficesTest {

    private static final Actor VARGA =
            new Actor("varga", "Lena Varga", "person", Optional.of("XKS"), Optional.of("GOV"), List.of("Varga"));

    @Test
    void anOfficeStandsBeforeOrAfterTheName() {
        assertThat(Offices.title(VARGA, "Foreign Minister Lena Varga")).contains("Foreign Minister");
        assertThat(Offices.title(VARGA, "Lena Varga, the head of the delegation"))
                .contains("head of the delegation");
        assertThat(Offices.title(VARGA, "PM Varga")).contains("PM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varga",
                "Mrs. Varga",
                "his",
                "her",
                "Lena J. Varga",
                "Varga, others",
                "Varga and two of her ministers",
                "—"
            })
    void nothingElseIsOne(String phrase) {
        assertThat(Offices.title(VARGA, phrase)).isEmpty();
    }
}
