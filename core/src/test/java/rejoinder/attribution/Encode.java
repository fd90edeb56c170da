package rejoinder.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import rejoinder.text.Analyzer;
import rejoinder.text.Document;
import rejoinder.text.Span;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.JsonLinesFormat;
import rejoinder.wire.Limits;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;

/**
 * Writes articles as the encoder sees them, for training: {@code Encode IN.jsonl OUT.jsonl}. Offsets are those of the
 * text as given. Training has no tokenizer of its own, so it cannot differ from reading.
 */
public final class Encode {

    private static final int ANY_WINDOW = 254; // training cuts windows itself

    private Encode() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        EncoderInputs inputs = new EncoderInputs(ANY_WINDOW);
        try (InputStream in = Files.newInputStream(Path.of(args[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            new JsonLinesFormat().read(args[0], in, Limits.DEFAULT, new WireFormat.Sink() {
                @Override
                public void article(Article article) {
                    Document document = Documents.of(article);
                    EncoderInput input = inputs.of(Analyzer.analyze(document));
                    String id = article.metadata().givenId().orElseThrow();
                    out.print(encoded(mapper, id, document, input) + "\n");
                }

                @Override
                public void rejected(Rejection rejection) {
                    throw new IllegalArgumentException(rejection.toString());
                }
            });
        }
    }

    private static ObjectNode encoded(ObjectMapper mapper, String id, Document document, EncoderInput input) {
        ObjectNode node = mapper.createObjectNode().put("id", id);
        put(node, "pieces", input.pieces());
        put(node, "looks", input.looks());
        put(node, "places", input.places());
        put(node, "unit", input.unitPiece());
        ArrayNode starts = node.putArray("start");
        ArrayNode ends = node.putArray("end");
        for (int u = 0; u < input.unitStart().length; u++) {
            Span given = document.toGiven().toSource(new Span(input.unitStart()[u], input.unitEnd()[u]));
            starts.add(given.start());
            ends.add(given.end());
        }
        return node;
    }

    private static void put(ObjectNode node, String name, int[] values) {
        ArrayNode array = node.putArray(name);
        for (int value : values) {
            array.add(value);
        }
    }
}
