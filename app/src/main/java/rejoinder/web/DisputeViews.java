package rejoinder.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.ResponseType;
import rejoinder.claim.Stance;
import rejoinder.claim.Statement;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.DisputeBook;
import rejoinder.text.DocumentId;

/** Makes the views of disputes. */
final class DisputeViews {

    private static final int BARS = 12;
    private static final int OTHERS = 200;
    static final String NOBODY = "somebody not known";

    private DisputeViews() {}

    static String address(String id) {
        return Routes.DISPUTES + "/" + id;
    }

    static DisputeView.Line line(Dispute dispute, DisputeBook book, UnaryOperator<String> sides) {
        int open = dispute.unanswered().size();
        return new DisputeView.Line(
                address(dispute.id()),
                Words.opening(dispute.issue(), 160),
                dispute.pinned(),
                book.isCurated(dispute.id()),
                dispute.sides().stream().map(s -> name(s.name(), sides)).toList(),
                count(dispute),
                open == 0 ? "" : Words.count(open) + " not answered",
                days(dispute),
                outlets(dispute),
                bars(dispute));
    }

    /** "2 statements, reported 4 times": what several articles tell as one thing said stands here once. */
    static String count(Dispute dispute) {
        int reports =
                dispute.statements().stream().mapToInt(s -> s.reports().size()).sum();
        String statements = Words.count(dispute.statements().size(), "statement", "statements");
        return reports == dispute.statements().size() ? statements : statements + ", reported " + reports + " times";
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

    static String name(String side, UnaryOperator<String> sides) {
        return side.equals("?") ? NOBODY : sides.apply(side);
    }

    /** How a side stands to the issue, in words. */
    static String words(Stance stance) {
        return stance == Stance.NEUTRAL ? "takes no side" : stance.word();
    }

    /** The same of a statement, and whether it is sure. */
    static String words(Statement statement) {
        return (statement.isSure() ? "" : "perhaps ") + words(statement.stance());
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

    /** Which articles the disputes are looked for in, where that is not all of them; empty if it is. */
    static String reach(DisputeBook book) {
        return book.since()
                .map(day -> "Linked are the claims of the newest " + Words.count(DisputeBook.REACH)
                        + " statements up to then:" + " those published since " + Words.day(day)
                        + ", and what people decided about.")
                .orElse("");
    }

    static DisputeView view(
            Dispute dispute, DisputeBook book, ActorDirectory directory, DisputeEvents events, HistoryLines history) {
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
                address(dispute.id()),
                Words.opening(dispute.issue(), 320),
                dispute.isContested(),
                dispute.pinned(),
                book.isCurated(dispute.id()),
                List.of(days(dispute), count(dispute), outlets(dispute)),
                dispute.sides().stream()
                        .map(s -> side(dispute, s, directory::sideName))
                        .toList(),
                cards,
                events,
                open(dispute, numbers),
                dispute.counters().stream()
                        .flatMap(c -> book.dispute(c).stream())
                        .map(d -> new DisputeView.Link(address(d.id()), Words.opening(d.issue(), 120)))
                        .toList(),
                history.of(book.history(dispute.id())));
    }

    /** Those that it may be merged into, by id. */
    static List<DisputeView.Link> others(Dispute dispute, DisputeBook book) {
        return book.contested().stream()
                .filter(d -> !d.id().equals(dispute.id()))
                .limit(OTHERS)
                .map(d -> new DisputeView.Link(d.id(), Words.opening(d.issue(), 80)))
                .toList();
    }

    private static DisputeView.Side side(Dispute dispute, Dispute.Side side, UnaryOperator<String> sides) {
        return new DisputeView.Side(
                name(side.name(), sides),
                words(side.stance()),
                side.name().equals("?") ? "" : PositionsViews.address(side.name()) + "?issue=" + dispute.id(),
                side.holders().stream().map(DisputeViews::link).toList());
    }

    private static DisputeView.Link link(Holder holder) {
        return new DisputeView.Link(ActorViews.address(holder.id()), holder.name());
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
                String words = dispute.type(reply)
                        .map(ResponseType::word)
                        .orElse(reply.relation().word());
                replies.add(new DisputeView.Reply(to, words.replace('_', ' '), reply.why()));
            }
        }
        return new DisputeView.Card(
                number,
                columns.getOrDefault(statement.side(), 0),
                statement.holder().map(DisputeViews::link).orElse(new DisputeView.Link("", NOBODY)),
                words(statement),
                first.holding().restated(),
                statement.day().map(LocalDate::toString).orElse(""),
                statement.day().map(Words::shortDay).orElse("undated"),
                number == 1 || !dispute.statements().get(number - 2).day().equals(statement.day()),
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
                Words.opening(position.holding().content(), 280));
    }

    private static List<DisputeView.Open> open(Dispute dispute, Map<AttributionId, Integer> numbers) {
        long longest = dispute.unanswered().stream()
                .mapToLong(s -> since(dispute, s))
                .max()
                .orElse(0);
        List<DisputeView.Open> open = new ArrayList<>();
        for (Statement statement : dispute.unanswered()) {
            Position first = statement.reports().get(0);
            long days = since(dispute, statement);
            open.add(new DisputeView.Open(
                    numbers.getOrDefault(first.holding().id(), 0),
                    statement.holder().map(Holder::name).orElse(NOBODY),
                    Words.opening(first.holding().content(), 140),
                    days > 0 ? "no answer in " + Words.count(days, "day", "days") : "no answer on record",
                    (int) (days * 100 / Math.max(1, longest))));
        }
        return open;
    }

    /** Days from a statement to the last word on record; 0 if either has no day. */
    private static long since(Dispute dispute, Statement statement) {
        return statement
                .day()
                .flatMap(d -> dispute.last().map(l -> ChronoUnit.DAYS.between(d, l)))
                .orElse(0L);
    }
}
