package rejoinder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tokens of a sentence with their parts of speech, by the English model of Apache OpenNLP (trained on Universal
 * Dependencies EWT). The model sees clitics attached and straight quotation marks, as it was trained; its joint tags
 * ({@code PROPN+PART}) are split with the clitics. Thread-safe: the model is shared, a tagger is kept per thread.
 */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSModel model;
    private final ThreadLocal<POSTaggerME> taggers;

    private Tagger(POSModel model) {
        this.model = model;
        this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(this.model));
    }

    static Tagger load() {
        try (InputStream in = Objects.requireNonNull(Tagger.class.getResourceAsStream(MODEL), MODEL)) {
            return new Tagger(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Token> tag(String text, Span sentence, ProperNames names) {
        List<Span> words = Tokenizer.words(text, sentence);
        String[] forms = words.stream().map(w -> fold(w.in(text))).toArray(String[]::new);
        String[] tags =
                taggers.get().tag(Arrays.stream(forms).map(names::standIn).toArray(String[]::new));
        List<Token> tokens = new ArrayList<>(forms.length + 8);
        for (int i = 0; i < forms.length; i++) {
            split(words.get(i), forms[i], tags[i], tokens);
        }
        return tokens;
    }

    private static void split(Span word, String form, String tag, List<Token> into) {
        int plus = tag.indexOf('+');
        int clitic = Tokenizer.clitic(form);
        if (clitic == form.length()) {
            into.add(new Token(word, form, plus < 0 ? tag : tag.substring(0, plus)));
            return;
        }
        int at = word.start() + clitic;
        into.add(new Token(
                new Span(word.start(), at), form.substring(0, clitic), plus < 0 ? tag : tag.substring(0, plus)));
        into.add(new Token(
                new Span(at, word.end()), form.substring(clitic), plus < 0 ? "PART" : tag.substring(plus + 1)));
    }

    /** One character for one character, so that offsets hold; {@code EU?s} is a damaged apostrophe. */
    static String fold(String form) {
        String folded = form.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('‑', '-');
        return folded.endsWith("?s") ? folded.replace('?', '\'') : folded;
    }
}
