package rejoinder.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.SourceRow;
import rejoinder.ledger.WordMatch;
import rejoinder.search.SearchQuery;
import rejoinder.web.ActorView.Candidate;
import rejoinder.web.ActorView.Facet;
import rejoinder.web.ActorView.HistoryLine;
import rejoinder.web.ActorView.Open;
import rejoinder.web.ActorView.Place;

/** Makes the views of actors from what the record says of them. Thread-safe. */
public final class ActorViews {

    static final List<String> FIELDS = List.of("words", "kind", "country", "role");
    static final int STATEMENTS_A_PAGE = 30;
    static final int REVIEWED_A_PAGE = 25;

    private static final int ABOUT = 20;
    private static final int PLACES = 8;
    private static final int NAMES = 40;

    private final CuratedLedger ledger;

    ActorViews(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /** The page of an actor. */
    public static String address(String id) {
        return Routes.ACTORS + "/" + path(id);
    }

    /** Where the events are that it has a part in. */
    public static String events(String id) {
        String actor = new SearchQuery(List.of(rejoinder.search.Facet.ACTOR.filter(id))).text();
        return SearchAddress.PATH + "?q=" + Words.encode("kind:event " + actor);
    }

    /** An id as a part of an address. */
    static String path(String id) {
        return Words.encode(id).replace("+", "%20").replace("%2F", "/");
    }

    ListView<ActorView.Line> list(Query query) {
        List<ActorProfile> all = ledger.directory().actors();
        List<ActorProfile> found =
                all.stream().filter(p -> fits(p.actor(), query)).toList();
        int most = all.isEmpty() ? 1 : Math.max(1, all.get(0).count());
        return page(query, found, all.size(), p -> line(p, most));
    }

    static boolean fits(Actor actor, Query query) {
        return WordMatch.holds(actor.name() + " " + actor.id() + " " + actor.aliases(), query.value("words"))
                && is(actor.kind(), query.value("kind"))
                && is(actor.country().orElse("none"), query.value("country"))
                && is(actor.role().orElse("none"), query.value("role"));
    }

    private static boolean is(String value, String asked) {
        return asked.isEmpty() || value.equals(asked);
    }

    private static <T, R> ListView<R> page(Query query, List<T> all, int recorded, Function<T, R> view) {
        int from = Math.min(query.filter().offset(), all.size());
        int to = Math.min(from + query.size(), all.size());
        List<R> rows = all.subList(from, to).stream().map(view).toList();
        return ListView.of(query, rows, all.size(), recorded, List.of());
    }

    private static ActorView.Line line(ActorProfile profile, int most) {
        Actor actor = profile.actor();
        return new ActorView.Line(
                actor.id(),
                address(actor.id()),
                actor.name(),
                actor.kind(),
                actor.country().orElse(""),
                actor.role().orElse(""),
                profile.count(),
                100 * profile.count() / most,
                profile.articles(),
                days(profile.first(), profile.last()),
                profile.isCurated(),
                profile.isDismissed());
    }

    static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.map(Words::shortDay).orElse("")
                + last.filter(d -> !first.equals(last))
                        .map(d -> " – " + Words.shortDay(d))
                        .orElse("");
    }

    List<Facet> facets() {
        List<Actor> all =
                ledger.directory().actors().stream().map(ActorProfile::actor).toList();
        return List.of(
                facet("kind", all, Actor::kind),
                facet("country", all, a -> a.country().orElse("none")),
                facet("role", all, a -> a.role().orElse("none")));
    }

    private static Facet facet(String field, List<Actor> actors, Function<Actor, String> value) {
        Map<String, Integer> counts = new TreeMap<>();
        actors.forEach(a -> counts.merge(value.apply(a), 1, Integer::sum));
        return new Facet(
                field,
                counts.entrySet().stream()
                        .map(e -> new ActorView.Value(e.getKey(), e.getValue()))
                        .toList());
    }

    ActorView actor(ActorProfile profile, Query query) {
        ActorDirectory directory = ledger.directory();
        Actor actor = profile.actor();
        List<AttributionId> speaking = directory.speakingOf(actor.id()).stream()
                .filter(a -> directory.shown(a).stream().noneMatch(s -> s.id().equals(actor.id())))
                .toList();
        return new ActorView(
                actor.id(),
                address(actor.id()),
                actor.name(),
                Stream.of(Optional.of(actor.kind()), actor.country(), actor.role())
                        .flatMap(Optional::stream)
                        .toList(),
                actor.country().orElse(""),
                actor.role().orElse(""),
                Words.count(profile.count(), "statement", "statements") + " in "
                        + Words.count(profile.articles(), "article", "articles"),
                days(profile.first(), profile.last()),
                profile.isCurated(),
                profile.isDismissed(),
                directory.curated().leadingTo(actor.id()).stream()
                        .filter(id -> !id.equals(actor.id()))
                        .toList(),
                profile.names().stream().limit(NAMES).toList(),
                Math.max(0, profile.names().size() - NAMES),
                OfficeLines.of(profile),
                statements(profile, query),
                ledger.attributions(speaking.subList(0, Math.min(ABOUT, speaking.size()))).stream()
                        .map(ListViews::row)
                        .toList(),
                speaking.size(),
                new HistoryLines(ledger).of(directory.curated().history(actor.id())));
    }

    private ListView<ListView.StatementRow> statements(ActorProfile profile, Query query) {
        List<SourceRow> all = profile.statements();
        int from = Math.min(query.filter().offset(), all.size());
        List<AttributionId> here = all.subList(from, Math.min(from + query.size(), all.size())).stream()
                .map(SourceRow::attribution)
                .toList();
        List<ListView.StatementRow> rows =
                ledger.attributions(here).stream().map(ListViews::row).toList();
        return ListView.of(query, rows, all.size(), all.size(), List.of());
    }

    ListView<HistoryLine> decided(Query query) {
        List<CurationEntry> all = HistoryLines.newestFirst(ledger.curation());
        return page(query, all, all.size(), new HistoryLines(ledger)::line);
    }

    ListView<Open> review(Query query) {
        List<OpenSource> all = ledger.directory().open();
        List<OpenSource> found = all.stream()
                .filter(o -> WordMatch.holds(o.source(), query.value("words")))
                .toList();
        return page(query, found, all.size(), this::open);
    }

    private Open open(OpenSource open) {
        List<AttributionId> first =
                open.rows().stream().limit(PLACES).map(SourceRow::attribution).toList();
        Map<AttributionId, AttributionRow> rows =
                ledger.attributions(first).stream().collect(Collectors.toMap(AttributionRow::id, r -> r));
        return new Open(
                open.source(),
                open.isAmbiguous(),
                Words.count(open.rows().size(), "statement", "statements"),
                open.candidates().stream()
                        .map(a -> new Candidate(
                                a.id(),
                                a.name(),
                                Stream.of(a.country(), a.role())
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(" · "))))
                        .toList(),
                first.stream()
                        .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                        .map(ActorViews::place)
                        .toList(),
                Math.max(0, open.rows().size() - first.size()));
    }

    private static Place place(AttributionRow row) {
        return new Place(
                row.id().value(),
                Words.opening(row.content(), 140),
                row.published().map(d -> new ArticleView.Day(d.toString(), Words.shortDay(d))),
                row.outlet().orElse(""));
    }
}
