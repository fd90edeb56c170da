package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineWrapsTest {

    private static final String INDENTED = """
            River talks resume in Port Velm
                 PORT VELM, Ostria, May 4 ONA - Delegates from Ostria and the\s
            Republic of Meran went back to the table on Saturday, three weeks\s
            after they had left it over the upper dam.
                 "We have not come to sign, we have come to listen," the head of\s
            the Meranian delegation told reporters who had waited since dawn at\s
            the gate of the old customs house.
                 Nobody spoke of a date for the next round.
            """;

    @Test
    void indentedParagraphsBecomeLines() {
        assertThat(LineWraps.join(INDENTED).lines().map(String::strip))
                .containsExactly(
                        "River talks resume in Port Velm",
                        "PORT VELM, Ostria, May 4 ONA - Delegates from Ostria and the  Republic of Meran went back to"
                                + " the table on Saturday, three weeks  after they had left it over the upper dam.",
                        "\"We have not come to sign, we have come to listen,\" the head of  the Meranian delegation"
                                + " told reporters who had waited since dawn at  the gate of the old customs house.",
                        "Nobody spoke of a date for the next round.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void wrappingAtAnyWidthIsUndone(long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StringBuilder paragraph = new StringBuilder("The");
            for (int words = 40 + random.nextInt(40); words > 0; words--) {
                paragraph.append(' ').append("abcdefghijkl", 0, 1 + random.nextInt(11));
            }
            paragraphs.add(paragraph.append('.').toString());
        }
        int width = 55 + random.nextInt(40);
        String wrapped =
                String.join("\n\n", paragraphs.stream().map(p -> wrap(p, width)).toList());
        assertThat(LineWraps.join(wrapped))
                .as("seed " + seed + ", width " + width)
                .isEqualTo(String.join("\n\n", paragraphs));
    }

    private static String wrap(String paragraph, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = column == 0 || column + 1 + word.length() <= width;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = column == 0 ? word.length() : fits ? column + 1 + word.length() : word.length();
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a poem
                """
                The river comes down from the snow
                and asks no one
                whose stones it wears away;
                it has no flag,
                it has no map,
                it has the whole of the day
                to carry the hills to the sea,
                and nobody signs for them.
                """,
                // a list
                """
                The treaty names five things:
                - the upper dam
                - the lower dam, once it is built to the height agreed
                - the ferry
                - the right of fishermen to land on either bank
                - the tolls
                """,
                // headlines
                """
                Ostria rejects Meran's charge over dam
                Ministers to meet in Velm
                Fishermen block the ferry for a third day
                Flood: twelve villages cleared
                Opinion: what the river does not know
                """,
                // one paragraph a line
                """
                Talks resumed on Saturday.
                Delegates from Ostria and the Republic of Meran went back to the table on Saturday, three weeks after they had left it over the upper dam, which Ostria says it never agreed to.
                Nobody spoke of a date.
                The ferry did not run, and fishermen on both banks said that they had not been asked about anything at all by anyone.
                """,
            })
    void linesThatAreMeantStay(String text) {
        assertThat(LineWraps.join(text)).isEqualTo(text);
    }
}
