package rejoinder.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.attribution.AttributionId;

/**
 * A proposition that parties take different sides of, or that one party answers with another. It says who claims what
 * and never who is right. Immutable.
 *
 * @param id of its proposition
 * @param issue what it is about, in the words of its most central claim that can stand alone, or as a person renamed it
 * @param sides in order of their first statements
 * @param statements in order of their first reports
 * @param replies across and inside articles, in order of the answering claim
 * @param unanswered statements of a side that no other side has answered since, in order
 * @param counters ids of propositions brought forward in reply
 * @param outlets in order of the alphabet
 * @param pinned whether a person wants it to be seen
 */
public record Dispute(
        String id,
        String issue,
        List<Side> sides,
        List<Statement> statements,
        List<Reply> replies,
        List<Statement> unanswered,
        List<String> counters,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<String> outlets,
        boolean pinned) {

    /**
     * A party and where it stood at last.
     *
     * @param name a country, with {@code -} after it for its opposition and rebels, or the id of an actor without one
     * @param holders who spoke for it, in order of their ids
     */
    public record Side(String name, Stance stance, List<Holder> holders) {
        public Side {
            holders = List.copyOf(holders);
        }
    }

    /** A claim answers an earlier one. */
    public record Reply(AttributionId from, AttributionId to, PairRelation relation, String why) {}

    public Dispute {
        sides = List.copyOf(sides);
        statements = List.copyOf(statements);
        replies = List.copyOf(replies);
        unanswered = List.copyOf(unanswered);
        counters = List.copyOf(counters);
        outlets = List.copyOf(outlets);
    }

    /** How one article has it that a claim answers another; empty if no article does, but the record as a whole. */
    public Optional<ResponseType> type(Reply reply) {
        return statements.stream()
                .flatMap(s -> s.reports().stream())
                .map(Proposition.Position::holding)
                .filter(h -> h.id().equals(reply.from()))
                .flatMap(h -> h.answers().stream())
                .filter(a -> a.to().equals(reply.to()))
                .map(Holding.Answer::type)
                .findFirst();
    }

    /** Whether two parties are on it; else it is a proposition that is still open. */
    public boolean isContested() {
        return !replies.isEmpty()
                || sides.stream()
                                .map(Side::stance)
                                .filter(s -> s != Stance.NEUTRAL)
                                .distinct()
                                .count()
                        > 1;
    }
}
