package rejoinder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

    private final WordPieces wordPieces = new WordPieces();

    /** Expected pieces were made by BERT's own rules by hand: the longest known beginning, then the longest known rest. */
    @ParameterizedTest
    @CsvSource({
        "ministry, ministry",
        "Ministry, ministry",
        "naïve, naive",
        "trawler, tr ##aw ##ler",
        "destabilising, des ##ta ##bilis ##ing",
        "2021, 2021",
        "13.75, [unused2]",
    })
    void cutsGreedily(String word, String pieces) {
        assertThat(named(wordPieces.of(word))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"☃", "漢字漢字漢字漢字"})
    void anyWordHasAtLeastOnePiece(String word) {
        assertThat(wordPieces.of(word)).isNotEmpty();
    }

    private static String named(int[] pieces) {
        var names = WordList.lines("word-pieces.txt");
        return Arrays.stream(pieces).mapToObj(names::get).collect(Collectors.joining(" "));
    }
}
