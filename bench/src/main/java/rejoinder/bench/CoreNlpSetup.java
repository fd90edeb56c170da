package rejoinder.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Map;
import java.util.Properties;

/** The ways CoreNLP is run. */
enum CoreNlpSetup {
    /** Tokens and sentences only: the count that every rate is built on. */
    TOKENS("tokenize", false),

    /** The quote annotator with all it asks for, every setting at its default. */
    DEFAULT("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote", false),

    /** Coreference off, and of the entity step only its statistical models. */
    FAST("tokenize,ssplit,pos,lemma,ner,depparse,quote", true);

    private final String annotators;
    private final boolean fast;

    CoreNlpSetup(String annotators, boolean fast) {
        this.annotators = annotators;
        this.fast = fast;
    }

    StanfordCoreNLP pipeline() {
        // Even with quote.attribution.useCoref=false, 4.5.10 refuses to start without a coreference step ...
        boolean enforceRequirements = !fast;
        return new StanfordCoreNLP(properties(), enforceRequirements);
    }

    Annotation annotation(String text) {
        Annotation annotation = new Annotation(text);
        if (fast) {
            // ... and to run without its outcome: no chains, then.
            annotation.set(CorefChainAnnotation.class, Map.of());
        }
        return annotation;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        if (fast) {
            properties.setProperty("ner.applyFineGrained", "false");
            properties.setProperty("ner.applyNumericClassifiers", "false");
            properties.setProperty("ner.useSUTime", "false");
        }
        return properties;
    }
}
