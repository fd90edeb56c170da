package rejoinder.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.web.ActorView.HistoryLine;
import rejoinder.web.DisputeView.Link;

/** Decisions as lines for a reader, each leading to what was decided about. Thread-safe. */
final class HistoryLines {

    private static final int LINKS = 3;
    private static final int WORDS = 80;

    private final CuratedLedger ledger;

    HistoryLines(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /** @return the newest first */
    List<HistoryLine> of(List<CurationEntry> entries) {
        return newestFirst(entries).stream().map(this::line).toList();
    }

    static List<CurationEntry> newestFirst(List<CurationEntry> entries) {
        List<CurationEntry> newestFirst = new ArrayList<>(entries);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    HistoryLine line(CurationEntry entry) {
        String note = entry.note().isEmpty() ? "" : " (" + entry.note() + ")";
        return new HistoryLine(
                entry.number(),
                entry.author() + " " + entry.decision().words() + note,
                Words.moment(entry.at()),
                ledger.curated().inForce(entry.number()),
                links(entry.decision()));
    }

    private List<Link> links(Curation decision) {
        List<AttributionId> statements = Stream.of(
                        decision.statements(),
                        decision.attributions(),
                        decision.makes().stream().toList())
                .flatMap(List::stream)
                .map(ledger::now)
                .distinct()
                .limit(LINKS)
                .toList();
        ActorDirectory directory = ledger.directory();
        Stream<Link> actors = decision.actors().stream()
                .map(id -> new Link(
                        ActorViews.address(id),
                        directory.actor(id).map(p -> p.actor()).map(Actor::name).orElse(id)));
        return Stream.concat(ledger.attributions(statements).stream().map(HistoryLines::link), actors)
                .toList();
    }

    private static Link link(AttributionRow row) {
        return new Link(Routes.address(row.document(), row.id()), "“" + Words.opening(row.content(), WORDS) + "”");
    }
}
