package rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.event.EventWords;
import rejoinder.search.Facet;
import rejoinder.search.FacetValues;
import rejoinder.search.FoundEvent;
import rejoinder.search.Histogram;
import rejoinder.search.Hit;
import rejoinder.search.Marked;
import rejoinder.search.SearchResults;

/** What a search found, line by line, in one of the forms of lists. */
final class HitListing {

    private final Terminal terminal;
    private final ListCommand.Format format;
    private boolean begun;

    HitListing(Terminal terminal, ListCommand.Format format) {
        this.terminal = terminal;
        this.format = format;
    }

    void hit(Hit hit) {
        if (format == ListCommand.Format.TABLE) {
            table(hit);
        } else {
            row(fields(hit));
        }
    }

    /** After the last hit. */
    void end(long total) {
        if (total == 0) {
            terminal.say("Nothing is found. Take a part of the query away, or see docs/search.md for how to ask.");
        } else if (format == ListCommand.Format.TABLE) {
            terminal.say(Tally.many(total, "result") + ".");
        }
    }

    void counts(SearchResults results) {
        for (Facet facet : Facet.values()) {
            FacetValues counts = results.facets().get(facet);
            if (counts == null) {
                continue;
            }
            String word = SearchCommand.word(facet);
            if (format == ListCommand.Format.TABLE && !counts.values().isEmpty()) {
                long rest = counts.all() - counts.values().size();
                terminal.line(Style.STRONG.on(word, terminal.look())
                        + (rest > 0 ? " and " + Tally.many(rest, "value") + " more: --facet " + word : ""));
            }
            counts.values().forEach(c -> count(word, c.value(), c.name(), c.count()));
            if (counts.none() > 0) {
                count(word, "none", "none", counts.none());
            }
        }
        results.histogram().ifPresent(this::bars);
        end(results.total());
    }

    private void bars(Histogram histogram) {
        if (format == ListCommand.Format.TABLE && !histogram.bars().isEmpty()) {
            terminal.line(Style.STRONG.on(histogram.by().word(), terminal.look()));
        }
        histogram.bars().forEach(bar -> count(histogram.by().word(), bar.label(), bar.label(), bar.count()));
    }

    private void count(String facet, String value, String name, long count) {
        if (format == ListCommand.Format.TABLE) {
            String shown = name.equals(value) ? name : name + " (" + value + ")";
            terminal.line(String.format(Locale.ROOT, "  %,9d  ", count) + Printable.cut(shown, 90));
            return;
        }
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("facet", Optional.of(facet));
        fields.put("value", Optional.of(value));
        fields.put("name", Optional.of(name));
        fields.put("count", Optional.of(count));
        row(fields);
    }

    private void row(Map<String, Optional<?>> fields) {
        if (format == ListCommand.Format.JSONL) {
            terminal.line(JsonListing.text(fields));
        } else {
            if (!begun) {
                terminal.line(String.join("\t", fields.keySet()));
            }
            begun = true;
            terminal.line(fields.values().stream().map(TsvListing::cell).collect(Collectors.joining("\t")));
        }
    }

    private void table(Hit hit) {
        Terminal.Look look = terminal.look();
        String facts = List.of(
                        hit.said().or(hit::day),
                        hit.outlet(),
                        hit.act(),
                        hit.mode(),
                        hit.event().map(e -> EventWords.status(e.status())).filter(s -> !s.isEmpty()),
                        hit.near().map(near -> "near " + near))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        String head = switch (hit.kind()) {
            case STATEMENT -> hit.actor().orElse(hit.source().isEmpty() ? "(unnamed)" : hit.source());
            case ARTICLE -> hit.headline();
            case EVENT -> hit.event().map(FoundEvent::line).orElse("");
        };
        terminal.line(Printable.line(hit.id().substring(0, 9)) + "  " + Style.SOURCE.on(Printable.line(head), look)
                + "  " + Style.QUIET.on(Printable.line(facts), look));
        for (Marked text : hit.texts()) {
            terminal.line("  " + marked(text, look));
        }
    }

    /** A text on one line with what was found set off. */
    private static String marked(Marked text, Terminal.Look look) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Marked.Mark mark : text.marks()) {
            line.append(Printable.line(text.text().substring(from, mark.start())));
            line.append(Style.STRONG.on(Printable.line(text.text().substring(mark.start(), mark.end())), look));
            from = mark.end();
        }
        return line.append(Printable.line(text.text().substring(from))).toString();
    }

    private static Map<String, Optional<?>> fields(Hit hit) {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("kind", Optional.of(hit.kind().word()));
        fields.put("id", Optional.of(hit.id()));
        fields.put("document", Optional.of(hit.article()));
        fields.put("headline", Optional.of(hit.headline()));
        fields.put("published", hit.published());
        fields.put("said", hit.said());
        fields.put("outlet", hit.outlet());
        fields.put("source", Optional.of(hit.source()).filter(s -> !s.isEmpty()));
        fields.put("actor", hit.actor());
        fields.put("actorId", hit.actorId());
        fields.put("curated", Optional.of(hit.curated()));
        fields.put("cue", Optional.of(hit.cue()).filter(s -> !s.isEmpty()));
        fields.put("content", Optional.of(hit.texts().stream().map(Marked::text).collect(Collectors.joining(" … "))));
        fields.put("act", hit.act());
        fields.put("mode", hit.mode());
        fields.put("restated", Optional.of(hit.restated()));
        fields.put("answers", Optional.of(String.join(" ", hit.responds())).filter(s -> !s.isEmpty()));
        fields.put("answered", Optional.of(hit.answered()));
        fields.put("parent", hit.parent());
        fields.put("event", hit.event().map(FoundEvent::kind));
        fields.put("status", hit.event().map(e -> e.status().word()));
        fields.put("doers", hit.event().map(e -> FoundEvent.names(e.actors())).filter(n -> !n.isEmpty()));
        fields.put(
                "recipients",
                hit.event().map(e -> FoundEvent.names(e.recipients())).filter(n -> !n.isEmpty()));
        fields.put("statement", hit.event().flatMap(FoundEvent::teller).map(FoundEvent.Teller::statement));
        fields.put("nearness", hit.near());
        return fields;
    }
}
