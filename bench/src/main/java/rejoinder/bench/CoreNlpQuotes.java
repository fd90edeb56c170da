package rejoinder.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Runs CoreNLP's quote pipeline as a process of its own and writes its quotations in the exchange form,
 * one article a line: {@code CoreNlpQuotes tokens|default|fast ARTICLES.jsonl}.
 *
 * <p>The quotation with its marks is the content, the mention CoreNLP chose is the source. CoreNLP does
 * not say which words made it choose, so cues are empty. With {@code tokens} it writes only the number of
 * tokens of all articles together.
 *
 * <p>Offsets are UTF-16 code units, as CoreNLP's are. Exit status: 0 done, 1 failed, 2 wrong usage.
 */
public final class CoreNlpQuotes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CoreNlpQuotes() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: CoreNlpQuotes tokens|default|fast ARTICLES.jsonl");
            System.exit(2);
        }
        PrintStream out = System.out;
        // Some annotators print; that must not land among the readings.
        System.setOut(System.err);
        CoreNlpSetup setup = CoreNlpSetup.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Articles articles = Articles.read(Path.of(arguments[1]), Integer.MAX_VALUE);
        StanfordCoreNLP pipeline = setup.pipeline();
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            long tokens = 0;
            for (ObjectNode article : articles.all()) {
                Annotation annotation = setup.annotation(article.get("text").textValue());
                pipeline.annotate(annotation);
                tokens += annotation.get(TokensAnnotation.class).size();
                if (setup != CoreNlpSetup.TOKENS) {
                    writer.write(JSON.writeValueAsString(reading(article, annotation)));
                    writer.write('\n');
                }
            }
            if (setup == CoreNlpSetup.TOKENS) {
                writer.write(Long.toString(tokens) + '\n');
            }
        }
    }

    private static ObjectNode reading(ObjectNode article, Annotation annotation) {
        ObjectNode reading = JSON.createObjectNode();
        reading.set("id", article.get("id"));
        reading.put("unit", "utf16");
        ArrayNode attributions = reading.putArray("attributions");
        // Quotations inside a quotation hang below it and CoreNLP attributes the outer one only.
        for (CoreMap quotation : annotation.get(QuotationsAnnotation.class)) {
            attributions.add(
                    attribution("a" + (attributions.size() + 1), quotation, annotation.get(TokensAnnotation.class)));
        }
        return reading;
    }

    private static ObjectNode attribution(String id, CoreMap quotation, List<CoreLabel> tokens) {
        ObjectNode attribution = JSON.createObjectNode();
        attribution.put("id", id);
        ArrayNode source = attribution.putArray("source");
        Integer first = quotation.get(MentionBeginAnnotation.class);
        Integer last = quotation.get(MentionEndAnnotation.class);
        if (first != null && last != null) {
            source.addArray()
                    .add(tokens.get(first).beginPosition())
                    .add(tokens.get(last).endPosition());
        }
        attribution.putArray("cue");
        attribution
                .putArray("content")
                .addArray()
                .add(quotation.get(CharacterOffsetBeginAnnotation.class))
                .add(quotation.get(CharacterOffsetEndAnnotation.class));
        attribution.put("mode", "direct");
        attribution.putNull("parent");
        String speaker = quotation.get(SpeakerAnnotation.class);
        if (speaker != null) {
            attribution.putObject("actor").put("name", speaker);
        }
        String sieve = quotation.get(MentionSieveAnnotation.class);
        attribution.put("producer", sieve == null ? "corenlp/quote" : "corenlp/quote/" + sieve);
        return attribution;
    }
}
