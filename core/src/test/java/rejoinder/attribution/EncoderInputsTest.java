package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.Readings;
import rejoinder.text.Analyzer;

class EncoderInputsTest {

    private static EncoderInput input(String text, int window) {
        return new EncoderInputs(window).of(Analyzer.analyze(Readings.document(text)));
    }

    private static List<String> units(String text) {
        EncoderInput input = input(text, 254);
        return IntStream.range(0, input.unitPiece().length)
                .mapToObj(u -> text.substring(input.unitStart()[u], input.unitEnd()[u])
                        + (input.pieces()[input.unitPiece()[u]] == WordPieces.NAME ? "!" : ""))
                .toList();
    }

    @Test
    void aRunOfNamesIsOneUnitAndOrdinaryWordsAreNone() {
        assertThat(units("Deputy Foreign Minister Orlin Vash of Kestria met NATO envoys on Monday."))
                .containsExactly(
                        "Deputy",
                        "Foreign",
                        "Minister",
                        "Orlin Vash!",
                        "of",
                        "Kestria!",
                        "met",
                        "NATO!",
                        "envoys",
                        "on",
                        "Monday",
                        ".");
    }

    @ParameterizedTest
    @CsvSource({
        "Kestria said it would stay., Turkey said it would stay.",
        "The South Korean ministry denied it., The Belmoran ministry denied it.",
        "The United States and Kestria talked., The Belmora and Orumland talked.",
        "US envoys told him., Orum envoys told him.",
        "It was a Kestria-backed plan., It was a China-backed plan.",
        "He blamed Kestria's navy., He blamed Saudi Arabia's navy.",
    })
    void whichNameItIsMakesNoDifference(String one, String other) {
        EncoderInput a = input(one, 254);
        EncoderInput b = input(other, 254);
        assertThat(a.pieces()).isEqualTo(b.pieces());
        assertThat(a.looks()).isEqualTo(b.looks());
        assertThat(a.places()).isEqualTo(b.places());
    }

    @Test
    void whoeverIsUsIsNotWe() {
        assertThat(units("They told us that US ships came.")).contains("us", "US!");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 40, 100})
    void windowsCoverEveryPieceAndAreNeverTooLong(int window) {
        String text = "The ministry said that the gates would open on time. ".repeat(30) + "\n\n" + "word ".repeat(120)
                + ".\n\n\"We know,\" she said.\n";
        EncoderInput input = input(text, window);
        int[] ends = Arrays.copyOfRange(input.windows(), 1, input.windows().length + 1);
        ends[ends.length - 1] = input.pieces().length;
        assertThat(input.windows()[0]).isZero();
        for (int w = 0; w < ends.length; w++) {
            assertThat(ends[w] - input.windows()[w]).isBetween(1, window);
        }
    }

    @Test
    void windowsBeginWithASentenceWhereTheyCan() {
        EncoderInput input = input("The ministry said that the gates would open. ".repeat(40), 64);
        for (int start : input.windows()) {
            assertThat(input.places()[start]).isGreaterThanOrEqualTo(EncoderInputs.SENTENCE);
        }
    }
}
