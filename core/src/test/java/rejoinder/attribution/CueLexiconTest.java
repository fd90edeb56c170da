package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.attribution.CueLexicon.Inflections;

class CueLexiconTest {

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "says, say",
        "saying, say",
        "denied, deny",
        "denies, deny",
        "told, tell",
        "urges, urge",
        "urging, urge",
        "accused, accuse",
        "stressed, stress",
        "pledging, pledge",
        "wrote, write",
        "admitted, admit",
    })
    void knowsEveryFormOfAVerb(String form, String lemma) {
        assertThat(new CueLexicon().verb(form).map(CueVerb::lemma)).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({"deny, denied", "say, saying", "stress, stresses", "urge, urged", "reply, replies"})
    void inflects(String lemma, String form) {
        assertThat(Inflections.of(lemma, List.of())).containsKey(form);
    }
}
