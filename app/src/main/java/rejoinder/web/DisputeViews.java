package rejoinder.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.Statement;
import rejoinder.text.DocumentId;

/** Makes the views of disputes. */
final class DisputeViews {

    private static final int BARS = 12;

    private DisputeViews() {}

    static List<DisputeView.Line> lines(List<Dispute> disputes) {
        return disputes.stream().map(DisputeViews::line).toList();
    }

    private static DisputeView.Line line(Dispute dispute) {
        return new DisputeView.Line(
                Routes.DISPUTES + "/" + dispute.id(),
                Words.opening(issue(dispute), 160),
                dispute.sides().stream().map(DisputeViews::name).toList(),
                Words.count(dispute.statements().size(), "statement", "statements"),
                days(dispute),
                outlets(dispute),
                bars(dispute));
    }

    /** Statements over time, in equal parts from the first day to the last. */
    private static List<Integer> bars(Dispute dispute) {
        int[] bars = new int[BARS];
        if (dispute.first().isPresent() && dispute.last().isPresent()) {
            long all = ChronoUnit.DAYS.between(
                            dispute.first().get(), dispute.last().get())
                    + 1;
            for (Statement statement : dispute.statements()) {
                statement.day().ifPresent(d -> {
                    long at = ChronoUnit.DAYS.between(dispute.first().get(), d);
                    bars[(int) (at * BARS / all)]++;
                });
            }
        }
        return Arrays.stream(bars).boxed().toList();
    }

    /** The shortest name on a side is most often the state's or the body's for which the others speak. */
    static String name(Dispute.Side side) {
        return side.holders().stream()
                .map(Holder::name)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("somebody not known");
    }

    /** "that the gates were shut": the claim without the word that made it part of a sentence. */
    static String issue(Dispute dispute) {
        String issue = dispute.issue();
        return issue.startsWith("that ") ? issue.substring("that ".length()) : issue;
    }

    private static String outlets(Dispute dispute) {
        return dispute.outlets().stream().filter(o -> !o.isBlank()).collect(Collectors.joining(", "));
    }

    private static String days(Dispute dispute) {
        String first = dispute.first().map(Words::shortDay).orElse("undated");
        return dispute.last()
                .filter(l -> !dispute.first().equals(Optional.of(l)))
                .map(l -> first + " – " + Words.shortDay(l))
                .orElse(first);
    }

    /** @param issues of other disputes by id, for what is brought forward in reply */
    static DisputeView view(Dispute dispute, Function<String, Optional<String>> issues) {
        Map<String, Integer> columns = new HashMap<>();
        dispute.sides().forEach(s -> columns.put(s.name(), columns.size()));
        Map<AttributionId, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Statement statement : dispute.statements()) {
            number++;
            for (Position report : statement.reports()) {
                numbers.put(report.holding().id(), number);
            }
        }
        List<DisputeView.Card> cards = new ArrayList<>();
        for (Statement statement : dispute.statements()) {
            cards.add(card(dispute, statement, cards.size() + 1, columns, numbers));
        }
        return new DisputeView(
                dispute.id(),
                issue(dispute),
                dispute.isContested(),
                List.of(
                        days(dispute),
                        Words.count(dispute.statements().size(), "statement", "statements"),
                        outlets(dispute)),
                dispute.sides().stream().map(DisputeViews::side).toList(),
                cards,
                open(dispute, numbers),
                dispute.counters().stream()
                        .map(c -> new DisputeView.Link(
                                Routes.DISPUTES + "/" + c,
                                Words.opening(issues.apply(c).orElse(c), 120)))
                        .toList());
    }

    private static DisputeView.Side side(Dispute.Side side) {
        return new DisputeView.Side(
                name(side),
                side.stance().word(),
                side.holders().stream()
                        .map(h -> new DisputeView.Link(ActorViews.address(h.id()), h.name()))
                        .toList());
    }

    private static DisputeView.Card card(
            Dispute dispute,
            Statement statement,
            int number,
            Map<String, Integer> columns,
            Map<AttributionId, Integer> numbers) {
        Position first = statement.reports().get(0);
        List<DisputeView.Reply> replies = new ArrayList<>();
        TreeSet<Integer> told = new TreeSet<>();
        for (Dispute.Reply reply : dispute.replies()) {
            Integer to = numbers.get(reply.to());
            boolean own = Integer.valueOf(number).equals(numbers.get(reply.from()))
                    && !first.holding().restated();
            if (own && to != null && to != number && told.add(to)) {
                replies.add(new DisputeView.Reply(to, reply.relation().word(), reply.why()));
            }
        }
        return new DisputeView.Card(
                number,
                columns.getOrDefault(statement.side(), 0),
                statement.side(),
                statement.holder().map(Holder::name).orElse("somebody not known"),
                statement.stance().word(),
                first.holding().restated(),
                statement.day().map(LocalDate::toString).orElse(""),
                statement.day().map(Words::shortDay).orElse("undated"),
                statement.reports().stream().map(DisputeViews::report).toList(),
                replies);
    }

    private static DisputeView.ReportLine report(Position position) {
        return new DisputeView.ReportLine(
                Routes.address(
                        new DocumentId(position.report().article()),
                        position.holding().id()),
                position.report().outlet(),
                position.holding().cue(),
                Words.opening(position.holding().content(), 240));
    }

    private static List<DisputeView.Open> open(Dispute dispute, Map<AttributionId, Integer> numbers) {
        List<DisputeView.Open> open = new ArrayList<>();
        for (Statement statement : dispute.unanswered()) {
            Position first = statement.reports().get(0);
            Integer number = numbers.get(first.holding().id());
            if (number != null) {
                String since = statement
                        .day()
                        .flatMap(d -> dispute.last().map(l -> ChronoUnit.DAYS.between(d, l)))
                        .filter(days -> days > 0)
                        .map(days ->
                                "no answer in the " + Words.count(days, "day", "days") + " that the record goes on")
                        .orElse("no answer on record");
                open.add(new DisputeView.Open(
                        number, Words.opening(first.holding().content(), 100), since));
            }
        }
        return open;
    }
}
