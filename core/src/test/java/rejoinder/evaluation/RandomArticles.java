package rejoinder.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Articles that nobody would write, with whatever could make two scorers differ; from a seed. */
final class RandomArticles {

    private static final List<String> PIECES = List.of(
            "gates",
            "Valsk",
            "it",
            "IN",
            "of",
            "oﬀers",
            "İn",
            "who",
            "near",
            "Kestria’s",
            "Dorn's",
            "x",
            "a_b",
            "1977",
            "½",
            "Ⅳ",
            "न्यूज",
            "東京",
            "🌊",
            "ſaid",
            "that",
            "and",
            "e\u0301",
            "“",
            "”",
            "\"",
            "«",
            "»",
            "‘",
            "’",
            "’t",
            "(",
            "[",
            ",",
            ";",
            ":",
            " -",
            "–",
            "—",
            ".",
            "\n",
            "\n\n",
            "\u00a0",
            "\u0085",
            "\u2028",
            "\u200b",
            " ");

    private final ObjectMapper json = new ObjectMapper();
    private final Random random;

    RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 5 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** A line with a few attributions that often meet those of another line over this text. */
    ObjectNode article(String id, String text, boolean discard) {
        ObjectNode article = json.createObjectNode().put("id", id).put("text", text);
        int length = text.codePointCount(0, text.length());
        ArrayNode attributions = article.putArray("attributions");
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            ObjectNode one = attributions.addObject().put("id", "a" + i);
            ranges(one.putArray("source"), length, 12, random.nextInt(3));
            ranges(one.putArray("cue"), length, 6, random.nextInt(2));
            ranges(one.putArray("content"), length, 80, random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2));
            one.put("confidence", random.nextInt(21) / 20.0);
        }
        if (discard) {
            ranges(article.putArray("discard"), length, 60, random.nextInt(2));
        }
        return article;
    }

    /** Starts are coarse, so that spans of two lines often agree. */
    private void ranges(ArrayNode to, int length, int longest, int count) {
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(length) / 10 * 10;
            int end = Math.min(length, start + 5 * random.nextInt(longest / 5 + 1));
            to.addArray().add(start).add(end);
        }
    }
}
