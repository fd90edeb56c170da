package rejoinder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute.Reply;
import rejoinder.claim.Dispute.Side;
import rejoinder.claim.Proposition.Position;

/** Makes disputes of propositions. A pure function; thread-safe. */
public final class Disputes {

    private static final PairDecider DECIDER = new PairDecider();

    private final Map<AttributionId, Proposition> byClaim = new HashMap<>();
    private final Map<String, TreeSet<String>> counters = new HashMap<>();
    private final Map<String, List<Position>> answering = new HashMap<>();

    private Disputes(Collection<CuratedProposition> all) {
        for (CuratedProposition curated : all) {
            curated.proposition().claims().forEach(c -> byClaim.put(c.holding().id(), curated.proposition()));
        }
        for (CuratedProposition curated : all) {
            curated.proposition().claims().forEach(c -> link(curated.proposition(), c));
        }
    }

    /** What one article tells of an answer by another proposition. */
    private void link(Proposition proposition, Position position) {
        for (Holding.Answer answer : position.holding().answers()) {
            Proposition answered = byClaim.get(answer.to());
            if (answered != null && !answered.id().equals(proposition.id())) {
                counters.computeIfAbsent(answered.id(), k -> new TreeSet<>()).add(proposition.id());
                answering.computeIfAbsent(answered.id(), k -> new ArrayList<>()).add(position);
            }
        }
    }

    /** All propositions as disputes, the pinned ones first, then in order of their first claims; also uncontested ones. */
    public static List<Dispute> of(Collection<CuratedProposition> propositions) {
        Disputes disputes = new Disputes(propositions);
        return propositions.stream()
                .sorted(Comparator.comparing(CuratedProposition::pinned)
                        .reversed()
                        .thenComparing(CuratedProposition::proposition, Propositions.ORDER))
                .map(disputes::dispute)
                .toList();
    }

    private Dispute dispute(CuratedProposition curated) {
        Proposition proposition = curated.proposition();
        List<Statement> statements = Statement.of(proposition);
        List<LocalDate> days = proposition.claims().stream()
                .flatMap(c -> c.report().day().stream())
                .sorted()
                .toList();
        List<Reply> replies = replies(proposition);
        return new Dispute(
                proposition.id(),
                curated.name().orElseGet(() -> IssueLine.of(proposition)),
                sides(statements),
                statements,
                replies,
                unanswered(proposition, statements),
                List.copyOf(counters.getOrDefault(proposition.id(), new TreeSet<>())),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                proposition.claims().stream()
                        .map(c -> c.report().outlet())
                        .distinct()
                        .sorted()
                        .toList(),
                curated.pinned());
    }

    /** Where a side stands is what it surely said last, or if nothing is sure what it said last, other than leaving it open. */
    private static List<Side> sides(List<Statement> statements) {
        Map<String, Stance> stances = new LinkedHashMap<>();
        Set<String> sure = new HashSet<>();
        Map<String, TreeMap<String, Holder>> holders = new HashMap<>();
        for (Statement statement : statements) {
            boolean told =
                    statement.stance() != Stance.NEUTRAL && (statement.isSure() || !sure.contains(statement.side()));
            stances.merge(statement.side(), statement.stance(), (old, next) -> told ? next : old);
            if (told && statement.isSure()) {
                sure.add(statement.side());
            }
            statement
                    .holder()
                    .ifPresent(h -> holders.computeIfAbsent(statement.side(), k -> new TreeMap<>())
                            .put(h.id(), h));
        }
        List<Side> sides = new ArrayList<>();
        stances.forEach((name, stance) -> sides.add(new Side(
                name,
                stance,
                List.copyOf(holders.getOrDefault(name, new TreeMap<>()).values()))));
        return sides;
    }

    private List<Reply> replies(Proposition proposition) {
        List<Reply> replies = new ArrayList<>();
        List<Position> claims = proposition.claims();
        for (int i = 0; i < claims.size(); i++) {
            Position claim = claims.get(i);
            List<AttributionId> told = new ArrayList<>();
            for (Holding.Answer answer : claim.holding().answers()) {
                if (byClaim.containsKey(answer.to())) {
                    told.add(answer.to());
                    PairRelation relation =
                            proposition.position(answer.to()).isPresent() && answer.type() != ResponseType.ANSWERS
                                    ? PairRelation.OPPOSES
                                    : PairRelation.ANSWERS;
                    replies.add(new Reply(
                            claim.holding().id(),
                            answer.to(),
                            relation,
                            "one article reports both: it " + answer.type().word()));
                }
            }
            for (int j = i - 1; told.isEmpty() && j >= 0; j--) {
                if (contrary(claims.get(j), claim)) {
                    PairDecision decision =
                            DECIDER.explained(claims.get(j).claimed(), claim.claimed(), PairRelation.OPPOSES);
                    told.add(claims.get(j).holding().id());
                    replies.add(new Reply(claim.holding().id(), told.get(0), PairRelation.OPPOSES, decision.why()));
                }
            }
        }
        return replies;
    }

    private static boolean contrary(Position one, Position other) {
        return one.stance() != other.stance()
                && one.stance() != Stance.NEUTRAL
                && other.stance() != Stance.NEUTRAL
                && !one.claimed().sameSide(other.claimed());
    }

    /** A statement is answered by a contrary one, or a counter-claim, of another side on its day or later. */
    private List<Statement> unanswered(Proposition proposition, List<Statement> statements) {
        List<Position> others = answering.getOrDefault(proposition.id(), List.of());
        return statements.stream()
                .filter(s -> s.stance() != Stance.NEUTRAL)
                .filter(s -> proposition.claims().stream()
                        .noneMatch(c -> contrary(s.reports().get(0), c) && later(s, c)))
                .filter(s -> others.stream()
                        .noneMatch(c -> !c.claimed().sameSide(s.reports().get(0).claimed()) && later(s, c)))
                .toList();
    }

    private static boolean later(Statement said, Position claim) {
        return said.day().isEmpty()
                || claim.report().day().isEmpty()
                || !claim.report().day().get().isBefore(said.day().get());
    }
}
