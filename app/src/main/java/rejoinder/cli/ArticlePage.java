package rejoinder.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.CuratedReading;
import rejoinder.ledger.Entry;
import rejoinder.ledger.LinkedName;
import rejoinder.ledger.Reading;
import rejoinder.text.Headline;
import rejoinder.time.Dateline;

/** One article on a terminal: its head, and its statements one under the other. */
final class ArticlePage {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Entry entry;
    private final Reading reading;
    private final Function<AttributionId, Optional<LinkedName>> linked;
    private final ClaimLines claims;
    private final EventLines events;
    private final boolean why;
    private final Terminal terminal;
    private final Terminal.Look look;
    private final Map<AttributionId, Attribution> byId = new HashMap<>();

    /** @param linked the person whom an open source means by other articles */
    ArticlePage(Entry entry, Function<AttributionId, Optional<LinkedName>> linked, boolean why, Terminal terminal) {
        this.entry = entry;
        this.linked = linked;
        this.reading = entry.reading();
        this.claims = new ClaimLines(reading);
        this.events = new EventLines(reading);
        this.why = why;
        this.terminal = terminal;
        this.look = terminal.look();
        reading.attributions().forEach(a -> byId.put(a.id(), a));
    }

    void article() {
        head();
        if (reading.attributions().isEmpty()) {
            terminal.line("");
            terminal.line("No statements were found in it.");
        }
        reading.attributions().forEach(this::statement);
        if (!events.own().isEmpty()) {
            own();
        }
    }

    void statement(AttributionId id) {
        head();
        Attribution attribution = Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new CommandException(id + " is not in the newest reading of its article"));
        statement(attribution);
    }

    private void head() {
        terminal.line(Style.STRONG.on(Printable.cut(Headline.of(reading.document()), look.columns() - 20), look) + "  "
                + Style.QUIET.on(reading.document().id().value(), look));
        StringJoiner facts = new StringJoiner(" · ");
        reading.outlet().ifPresent(facts::add);
        reading.day().ifPresent(day -> facts.add(day.toString()));
        reading.dateline().map(Dateline::place).ifPresent(facts::add);
        facts.add(Tally.many(reading.attributions().size(), "statement"));
        facts.add(entry.origin());
        facts.add("read by " + reading.producer() + " on " + DAY.format(entry.readAt()));
        new MarkedText().add(facts.toString(), Style.QUIET).lines(0, look).forEach(terminal::line);
    }

    private void statement(Attribution attribution) {
        int indent = 2 + 4 * depth(attribution);
        terminal.line("");
        StringJoiner facts = new StringJoiner(" · ");
        claims.act(attribution.id()).forEach(facts::add);
        facts.add(attribution.mode().word());
        facts.add(attribution.basis().rule());
        facts.add(String.format(Locale.ROOT, "%.2f", attribution.basis().confidence()));
        actor(attribution).ifPresent(facts::add);
        String id = Ids.shown(attribution.id());
        String margin = " ".repeat(indent - 2);
        int hanging = margin.length() + id.length() + 2;
        List<String> lines = new MarkedText().add(facts.toString(), Style.QUIET).lines(hanging, look);
        terminal.line(margin + Style.STRONG.on(id, look) + "  " + lines.get(0).substring(hanging));
        lines.stream().skip(1).forEach(terminal::line);
        Statement.of(reading, attribution, look).lines(indent, look).forEach(terminal::line);
        claims.of(attribution).forEach(line -> quiet(line, indent));
        events.of(attribution.id()).forEach(line -> quiet(line, indent));
        if (why) {
            reasons(attribution).forEach(reason -> quiet(reason, indent));
        }
    }

    private void own() {
        terminal.line("");
        terminal.line("The article tells in its own words of:");
        for (PloverEvent event : events.own()) {
            quiet(events.line(event), 2);
            if (why) {
                quiet(events.reason(event), 4);
            }
        }
    }

    private void quiet(String line, int indent) {
        new MarkedText().add(line, Style.QUIET).lines(indent, look).forEach(terminal::line);
    }

    private List<String> reasons(Attribution attribution) {
        var basis = attribution.basis();
        StringJoiner evidence = new StringJoiner("”, “", "evidence: “", "”");
        basis.evidence().forEach(span -> evidence.add(span.in(reading.document().text())));
        String actor = Optional.ofNullable(reading.actors().get(attribution.id()))
                .map(Resolution::why)
                .orElse("not looked up");
        String elsewhere =
                link(attribution).map(l -> " From other articles: " + l.why()).orElse("");
        List<String> reasons = new ArrayList<>(List.of(
                "why: " + basis.why(),
                "decided by: " + basis.producer() + ", rule " + basis.rule(),
                basis.evidence().isEmpty() ? "evidence: none" : evidence.toString(),
                "actor: " + actor + elsewhere,
                "id: " + attribution.id()
                        + attribution
                                .parent()
                                .map(parent -> ", reported inside " + parent)
                                .orElse("")));
        Optional.ofNullable(reading.said().get(attribution.id()))
                .map(u -> "said: " + u.when().from() + " to " + u.when().to() + ": " + u.derivation())
                .ifPresent(reasons::add);
        reasons.addAll(claims.reasons(attribution.id()));
        reasons.addAll(events.reasons(attribution.id()));
        return reasons;
    }

    private Optional<String> actor(Attribution attribution) {
        return reading.actors().get(attribution.id()) instanceof Resolution.Resolved resolved
                ? Optional.of(resolved.actor().name() + (CuratedReading.isByPerson(resolved) ? " ✎" : ""))
                : link(attribution).map(l -> l.actor().name() + " (from other articles)");
    }

    private Optional<LinkedName> link(Attribution attribution) {
        boolean open = !attribution.source().spans().isEmpty()
                && !(reading.actors().get(attribution.id()) instanceof Resolution.Resolved);
        return open ? linked.apply(attribution.id()) : Optional.empty();
    }

    private int depth(Attribution attribution) {
        int depth = 0;
        Optional<AttributionId> parent = attribution.parent();
        while (parent.isPresent() && depth < 8) {
            depth++;
            parent = Optional.ofNullable(byId.get(parent.get())).flatMap(Attribution::parent);
        }
        return depth;
    }
}
