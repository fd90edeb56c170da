package rejoinder.claim;

import java.util.Optional;
import rejoinder.provenance.Basis;
import rejoinder.text.Span;

/**
 * Words that an editor put into a quotation: "(Joint River Commission - KESTINFORM)", "[sic]". They are the outlet's,
 * not the speaker's; the content around them is one piece and still holds them. Immutable.
 *
 * @param span with its brackets
 * @param signature the name with which the outlet signed it, if it did
 * @param basis the rule that found it
 */
public record Insertion(Span span, Optional<Span> signature, Basis basis) {}
