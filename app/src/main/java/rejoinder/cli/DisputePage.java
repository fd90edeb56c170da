package rejoinder.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.claim.Holder;
import rejoinder.claim.Proposition.Position;
import rejoinder.claim.ResponseType;
import rejoinder.claim.Statement;
import rejoinder.ledger.CuratedLedger;

/** Writes a dispute to the terminal: its statements in order of time, each with its side and what it answers. */
final class DisputePage {

    private final Dispute dispute;
    private final List<String> history;
    private final Terminal terminal;
    private final Map<AttributionId, Integer> numbers = new HashMap<>();

    /** @param history what people decided about it, in lines */
    DisputePage(Dispute dispute, List<String> history, Terminal terminal) {
        this.dispute = dispute;
        this.history = history;
        this.terminal = terminal;
        int number = 0;
        for (Statement statement : dispute.statements()) {
            number++;
            for (Position report : statement.reports()) {
                numbers.put(report.holding().id(), number);
            }
        }
    }

    /** The dispute in one line. */
    static String line(Dispute dispute, CuratedLedger ledger) {
        return dispute.id() + "  " + days(dispute) + "  "
                + Tally.many(dispute.statements().size(), "statement") + "  "
                + dispute.sides().stream()
                        .map(s -> ledger.directory().sideName(s.name()))
                        .collect(Collectors.joining(" / "))
                + "  “" + dispute.issue() + "”"
                + (dispute.pinned() ? " [pinned]" : "")
                + (ledger.disputesWith(dispute.id()).isCurated(dispute.id()) ? " ✎" : "");
    }

    private static String days(Dispute dispute) {
        String first = dispute.first().map(Object::toString).orElse("undated");
        return dispute.last().map(l -> first + " to " + l).orElse(first);
    }

    /** @param why also say why each answer is held to be one */
    void write(boolean why) {
        line("“" + dispute.issue() + "”");
        line("  " + dispute.id() + " · " + days(dispute) + " · " + String.join(", ", dispute.outlets()));
        for (Statement statement : dispute.statements()) {
            line("");
            statement(statement, why);
        }
        if (!dispute.unanswered().isEmpty()) {
            line("");
            line("not answered yet: "
                    + dispute.unanswered().stream()
                            .map(s -> String.valueOf(
                                    numbers.get(s.reports().get(0).holding().id())))
                            .collect(Collectors.joining(", ")));
        }
        if (!history.isEmpty()) {
            line("");
            line("decided by people:");
            history.forEach(this::line);
        }
    }

    private void statement(Statement statement, boolean why) {
        Position first = statement.reports().get(0);
        int number = numbers.getOrDefault(first.holding().id(), 0);
        line(number + "  " + statement.day().map(Object::toString).orElse("undated") + "  "
                + statement.holder().map(Holder::name).orElse("somebody not known") + "  "
                + statement.stance().word() + (first.holding().restated() ? ", as restated by the other side" : ""));
        for (Position report : statement.reports()) {
            line("   " + Ids.shown(report.holding().id()) + "  "
                    + report.report().outlet() + "  “" + report.holding().content() + "”");
        }
        List<Dispute.Reply> replies = dispute.replies().stream()
                .filter(r -> Integer.valueOf(number).equals(numbers.get(r.from())) && numbers.containsKey(r.to()))
                .toList();
        for (Dispute.Reply reply : replies) {
            line("   → "
                    + dispute.type(reply)
                            .map(ResponseType::word)
                            .orElse(reply.relation().word()) + " " + numbers.get(reply.to())
                    + (why ? ": " + reply.why() : ""));
        }
    }

    private void line(String text) {
        terminal.line(Printable.line(text));
    }
}
