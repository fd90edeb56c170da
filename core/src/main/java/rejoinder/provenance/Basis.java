package rejoinder.provenance;

import java.util.List;
import rejoinder.text.Span;

/**
 * Why a decision was made. Immutable.
 *
 * @param producer who decided
 * @param rule the rule, or the part of the model, such as {@code quotation-then-source}
 * @param why the reason in a sentence for a reader
 * @param confidence between 0 and 1: the share of such decisions that was right on development data
 * @param evidence the words that decided, in text order
 */
public record Basis(Producer producer, String rule, String why, double confidence, List<Span> evidence) {

    public Basis {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, not " + confidence);
        }
        evidence = List.copyOf(evidence);
    }
}
