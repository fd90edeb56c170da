package rejoinder.claim;

import rejoinder.provenance.Basis;

/**
 * The act of one attribution. Immutable.
 *
 * @param act what the source does
 * @param polarity whether it holds the content to be so
 * @param hedged whether it leaves itself a way out: "may", "reportedly", "it seems"
 * @param basis the rule, with the words that decided
 */
public record SpeechActDecision(SpeechAct act, Polarity polarity, boolean hedged, Basis basis) {}
