package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition.Position;

class IssueLineTest {

    private final List<Holding> holdings = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();

    private IssueLineTest claim(
            Stance stance, SpeechAct act, String source, String cue, String content, String context) {
        holdings.add(new Holding(
                new AttributionId("a%016x".formatted(holdings.size())),
                Optional.of(new Holder("rudeni", "Tomar Rudeni", Optional.of("XKS"), Optional.of("GOV"))),
                act,
                source,
                cue,
                content,
                context,
                false,
                false,
                false,
                Optional.empty(),
                List.of()));
        stances.add(stance);
        return this;
    }

    private void restated(String content, String context) {
        claim(Stance.HOLDS, SpeechAct.ACCUSE, "Kestria", "alleges", content, context);
        Holding last = holdings.remove(holdings.size() - 1);
        holdings.add(new Holding(
                last.id(),
                last.holder(),
                last.act(),
                last.source(),
                last.cue(),
                last.content(),
                last.context(),
                last.direct(),
                last.headline(),
                true,
                last.parent(),
                last.answers()));
    }

    private String line() {
        List<Claimed> claims = ClaimReader.of(new Report("d1", Optional.empty(), "", "", holdings))
                .claims();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            positions.add(new Position(claims.get(i), stances.get(i), Position.CERTAIN));
        }
        return IssueLine.of(new Proposition("p0000000000000000", positions));
    }

    private static Holding holding(boolean direct, String cue, String content) {
        return new Holding(
                new AttributionId("a0000000000000000"),
                Optional.empty(),
                SpeechAct.ASSERT,
                "",
                cue,
                content,
                "",
                direct,
                false,
                false,
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said     | the gates were shut | whole",
                "said     | that Kestria keeps its word on the river | whole",
                "alleged  | that a Belmoran drone had flown over the dam | whole",
                "accused  | Kestria, which it says has shut the gates, of theft | part",
                "accused  | Kestria of shutting the gates | part",
                "call     | to cut off power sales to Kestria | part",
                "reports  | of an increase in the flow | part",
                "rejected | the claim that the gates were shut | part",
                "said     | whether the gates were shut | part",
                "opposed  | a May motion on the dam | part",
                "rejected | it | part",
                "asked    | who shut the gates | part",
                "said     | In breach of the treaty | part",
                "said     | In June the gates were shut | whole",
            })
    void tellsClausesFromParts(String cue, String content, String kind) {
        assertThat(Clauses.isWhole(holding(false, cue, content))).as(content).isEqualTo(kind.equals("whole"));
    }

    @Test
    void aSentenceAsItWasSaidIsWhole() {
        assertThat(Clauses.isWhole(holding(true, "said", "How often must Kestria say no")))
                .isTrue();
        assertThat(Clauses.isWhole(holding(true, "spoke of", "a convenient invention")))
                .isFalse();
        assertThat(Clauses.isWhole(holding(true, "said", "It’s a canal"))).isTrue();
    }

    @Test
    void isAClaimThatStandsAlone() {
        claim(Stance.HOLDS, SpeechAct.ACCUSE, "Coram", "accused", "Belmora of shutting the gates of the dam", "");
        claim(Stance.HOLDS, SpeechAct.ASSERT, "Coram", "said", "that the gates of the dam were shut by Belmora", "");
        claim(Stance.HOLDS, SpeechAct.ASSERT, "She", "said", "it was Belmora who shut the gates of the dam", "");
        assertThat(line()).isEqualTo("the gates of the dam were shut by Belmora");
    }

    @Test
    void hasAPartOfAClauseOnlyWithWhoHoldsItAndHow() {
        String sentence = "In Sovanne Coram, head of a committee, accused Kestria of “guarding its gates”.";
        claim(
                Stance.HOLDS,
                SpeechAct.ACCUSE,
                "Coram, head of a committee,",
                "accused",
                "Kestria of “guarding its gates",
                sentence);
        assertThat(line()).isEqualTo("Coram, head of a committee, accused Kestria of “guarding its gates”");
    }

    @Test
    void namesTheHolderForAPronoun() {
        claim(
                Stance.HOLDS,
                SpeechAct.DEMAND,
                "He",
                "called for",
                "a joint inspection",
                "He called for a joint inspection.");
        assertThat(line()).isEqualTo("Tomar Rudeni called for a joint inspection");
    }

    @Test
    void withoutASourceItIsTheSentence() {
        String sentence = "A call to open the gates of the dam was voiced in Sovanne.";
        claim(Stance.HOLDS, SpeechAct.DEMAND, "", "call", "to open the gates of the dam", sentence);
        assertThat(line()).isEqualTo(sentence);
    }

    @Test
    void takesTheSubjectFromTheClauseThatTurnsItDown() {
        restated("diverting the river", "Belmora's border guard is not diverting the river, as Kestria alleges.");
        assertThat(line()).isEqualTo("Belmora's border guard is … diverting the river");
    }

    @Test
    void takesNoSubjectFromAnotherClause() {
        restated("diverting the river", "He said, and would not hear of it, that they were not diverting the river.");
        assertThat(line()).isEqualTo("Kestria alleges diverting the river");
    }

    @Test
    void saysWhatIsHeldAndNotWhatIsHeldAgainstIt() {
        claim(Stance.OPPOSES, SpeechAct.ASSERT, "Rudeni", "said", "the gates of the dam stood open all August", "");
        claim(Stance.HOLDS, SpeechAct.ASSERT, "Coram", "said", "the gates of the dam were shut all August", "");
        assertThat(line()).isEqualTo("the gates of the dam were shut all August");
    }
}
