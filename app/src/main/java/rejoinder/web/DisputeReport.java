package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;

/**
 * What the report of a dispute holds: each statement whole, with every article that reports it. It stands by itself, so
 * nothing in it is a link. Immutable.
 *
 * @param sides who stands where, in words
 * @param cards in order of time
 * @param events that they tell of
 * @param open numbers of statements that no other side has answered
 */
public record DisputeReport(
        String id, String issue, List<Side> sides, List<Card> cards, DisputeEvents events, List<Integer> open) {

    /** A party, where it stood at last, and who spoke for it. */
    public record Side(String name, String stance, String holders) {}

    /** A statement with its reports and what it answers. */
    public record Card(
            int number,
            String who,
            String stance,
            boolean restated,
            String day,
            List<Line> reports,
            List<String> replies) {
        public Card {
            reports = List.copyOf(reports);
            replies = List.copyOf(replies);
        }
    }

    /** As one article has it. */
    public record Line(String content, String source, String cue, String where, String attribution) {}

    public DisputeReport {
        sides = List.copyOf(sides);
        cards = List.copyOf(cards);
        open = List.copyOf(open);
    }

    /** @param sides how a side is called */
    static DisputeReport of(Dispute dispute, DisputeEvents events, UnaryOperator<String> sides) {
        Map<AttributionId, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Statement statement : dispute.statements()) {
            number++;
            for (Position report : statement.reports()) {
                numbers.put(report.holding().id(), number);
            }
        }
        List<Card> cards = new ArrayList<>();
        for (Statement statement : dispute.statements()) {
            cards.add(card(dispute, statement, cards.size() + 1, numbers));
        }
        return new DisputeReport(
                dispute.id(),
                dispute.issue(),
                dispute.sides().stream().map(s -> side(s, sides)).toList(),
                cards,
                events,
                dispute.unanswered().stream()
                        .map(s -> numbers.get(s.reports().get(0).holding().id()))
                        .toList());
    }

    private static Side side(Dispute.Side side, UnaryOperator<String> sides) {
        return new Side(
                DisputeViews.name(side.name(), sides),
                side.stance().word(),
                String.join(", ", side.holders().stream().map(Holder::name).toList()));
    }

    private static Card card(Dispute dispute, Statement statement, int number, Map<AttributionId, Integer> numbers) {
        Map<Integer, String> replies = new TreeMap<>();
        for (Dispute.Reply reply : dispute.replies()) {
            Integer to = numbers.get(reply.to());
            if (Integer.valueOf(number).equals(numbers.get(reply.from())) && to != null && to != number) {
                replies.putIfAbsent(to, reply.relation().word() + " " + to + ": " + reply.why());
            }
        }
        return new Card(
                number,
                statement.holder().map(Holder::name).orElse("somebody not known"),
                statement.stance().word(),
                statement.reports().get(0).holding().restated(),
                statement.day().map(LocalDate::toString).orElse("undated"),
                statement.reports().stream().map(DisputeReport::line).toList(),
                List.copyOf(replies.values()));
    }

    private static Line line(Position report) {
        String day = report.report().day().map(d -> ", " + d).orElse("");
        return new Line(
                report.holding().content(),
                report.holding().source(),
                report.holding().cue(),
                (report.report().outlet().isBlank()
                                ? "outlet not known"
                                : report.report().outlet()) + day + ", article "
                        + report.report().article(),
                report.holding().id().value());
    }
}
