package rejoinder.event;

import static rejoinder.event.QuadClass.MATERIAL_CONFLICT;
import static rejoinder.event.QuadClass.MATERIAL_COOPERATION;
import static rejoinder.event.QuadClass.VERBAL_CONFLICT;
import static rejoinder.event.QuadClass.VERBAL_COOPERATION;

import java.util.Locale;

/**
 * What kind of thing somebody does: the sixteen types of PLOVER (Open Event Data Alliance, Political Language Ontology
 * for Verifiable Event Records, draft of 2021), in its order.
 */
public enum EventType {
    /** Says that it will cooperate: an offer, a promise, an invitation, a plan to sign or meet. */
    AGREE(VERBAL_COOPERATION),
    /** Meets or talks with somebody. */
    CONSULT(VERBAL_COOPERATION),
    /** Backs somebody without material means: praise, recognition, a treaty signed or ratified. */
    SUPPORT(VERBAL_COOPERATION),
    /** Gives way in words: an apology, a pardon, a truce or withdrawal announced. */
    CONCEDE(VERBAL_COOPERATION),
    /** Exchanges what serves both sides: trade, joint exercises, extradition. */
    COOPERATE(MATERIAL_COOPERATION),
    /** Gives what serves the other side: money, arms, relief, asylum. */
    AID(MATERIAL_COOPERATION),
    /** Gives way in deed: releases, disarms, withdraws, admits observers. */
    RETREAT(MATERIAL_COOPERATION),
    /** Asks, demands or orders. */
    REQUEST(VERBAL_CONFLICT),
    /** Criticises, condemns, complains, alleges, sues, investigates. */
    ACCUSE(VERBAL_CONFLICT),
    /** Refuses a request, a proposal, a meeting; bars entry. */
    REJECT(VERBAL_CONFLICT),
    /** Warns of serious consequences. */
    THREATEN(VERBAL_CONFLICT),
    /** Civilians act together in the street or by withdrawal: rallies, strikes, boycotts. */
    PROTEST(MATERIAL_CONFLICT),
    /** Cuts relations: sanctions, expelled diplomats, a body left, aid stopped, a conviction. */
    SANCTION(MATERIAL_CONFLICT),
    /** Moves or readies forces without using them; tests a weapon. */
    MOBILIZE(MATERIAL_CONFLICT),
    /** Represses, or uses power short of violence: arrest, seizure, ban, curfew, deportation, cyber attack. */
    COERCE(MATERIAL_CONFLICT),
    /** Does what can cause serious bodily harm. */
    ASSAULT(MATERIAL_CONFLICT);

    private final QuadClass quad;

    EventType(QuadClass quad) {
        this.quad = quad;
    }

    public QuadClass quad() {
        return quad;
    }

    /** Lower case, as it is searched and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such type */
    public static EventType parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
