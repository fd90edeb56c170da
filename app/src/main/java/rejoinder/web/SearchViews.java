package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.event.EventWords;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.FacetValues;
import rejoinder.search.FoundEvent;
import rejoinder.search.Hint;
import rejoinder.search.Histogram;
import rejoinder.search.Hit;
import rejoinder.search.Marked;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.QuerySyntaxException;
import rejoinder.search.ResultKind;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest.Order;
import rejoinder.search.SearchResults;
import rejoinder.text.DocumentId;
import rejoinder.web.ArticleView.Day;

/** Makes the search page of what was found. */
final class SearchViews {

    static final int WIDTH = 1000;
    static final int HEIGHT = 72;
    private static final int WIDEST_BAR = 40;

    private final SearchAddress here;

    private SearchViews(SearchAddress here) {
        this.here = here;
    }

    /** @param names gives the name of a value, by the word of its field */
    static SearchView of(
            SearchAddress here,
            SearchResults results,
            List<Hint> hints,
            BinaryOperator<String> names,
            boolean current) {
        SearchViews views = new SearchViews(here);
        ResultKind kind = here.query().kind();
        return new SearchView(
                here.query().text(),
                Optional.empty(),
                Words.count(results.total(), kind.word(), kind.word() + "s"),
                current,
                here.query().chips().stream().map(c -> views.chip(c, names)).toList(),
                views.orders(),
                views.kinds(kind),
                views.facets(results),
                results.histogram().filter(h -> !h.bars().isEmpty()).map(views::bars),
                results.hits().stream().map(views::result).toList(),
                hints.stream()
                        .map(h ->
                                new SearchView.HintView(h.message(), h.instead().map(here::with)))
                        .toList(),
                results.next().map(here::with),
                here.after().map(c -> here.with(here.query())),
                SearchAddress.feed(here.query()));
    }

    /** The page of a query that cannot be read. */
    static SearchView of(String q, QuerySyntaxException fault) {
        return new SearchView(
                q,
                Optional.of(new SearchView.Fault(q.substring(0, fault.at()), q.substring(fault.at()), fault.whole())),
                "",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private SearchView.Chip chip(SearchQuery.Chip chip, BinaryOperator<String> names) {
        SearchQuery query = here.query();
        Node.Field field = chip.field();
        String name = field.whole() ? names.apply(field.field().word(), field.value()) : field.value();
        return new SearchView.Chip(
                field.field().word(),
                Words.opening(name, 60),
                chip.excluded(),
                here.with(chip.excluded() ? query.including(field) : query.excluding(field)),
                here.with(query.without(field)));
    }

    private List<SearchView.Choice> orders() {
        List<SearchView.Choice> choices = new ArrayList<>();
        for (Order order : Order.values()) {
            if (order != Order.RELEVANCE || here.query().hasWords()) {
                choices.add(new SearchView.Choice(Words.lower(order), here.with(order), order == here.effective()));
            }
        }
        return choices;
    }

    private List<SearchView.Choice> kinds(ResultKind chosen) {
        SearchQuery rest = here.query().without(QueryField.KIND);
        return Stream.of(ResultKind.values())
                .map(kind -> new SearchView.Choice(
                        kind.word() + "s",
                        here.with(kind == ResultKind.STATEMENT ? rest : rest.including(kind.filter())),
                        kind == chosen))
                .toList();
    }

    private List<SearchView.FacetView> facets(SearchResults results) {
        List<SearchView.FacetView> facets = new ArrayList<>();
        Set<SearchQuery.Chip> chips = Set.copyOf(here.query().chips());
        for (Facet facet : Facet.values()) {
            FacetValues counts = results.facets().get(facet);
            if (counts != null && (counts.all() > 0 || counts.none() > 0)) {
                facets.add(facet(facet, counts, chips));
            }
        }
        return facets;
    }

    private SearchView.FacetView facet(Facet facet, FacetValues counts, Set<SearchQuery.Chip> chips) {
        long most = Math.max(
                counts.none(),
                counts.values().stream()
                        .mapToLong(SearchResults.Count::count)
                        .max()
                        .orElse(1));
        List<SearchView.Value> values = new ArrayList<>();
        counts.values().forEach(c -> values.add(value(facet.filter(c.value()), c, most, chips)));
        facet.without()
                .filter(none -> counts.none() > 0)
                .ifPresent(none ->
                        values.add(value(none, new SearchResults.Count("", "none", counts.none()), most, chips)));
        return new SearchView.FacetView(Words.lower(facet), values, ways(facet, counts));
    }

    private List<SearchView.Choice> ways(Facet facet, FacetValues counts) {
        Optional<FacetPage> shown = here.more().filter(m -> m.facet() == facet);
        List<SearchView.Choice> ways = new ArrayList<>();
        if (shown.isEmpty()) {
            if (counts.all() > counts.values().size()) {
                ways.add(way("all " + Words.count(counts.all()), Optional.of(new FacetPage(facet, 1))));
            }
            return ways;
        }
        int page = shown.get().page();
        if (page > 1) {
            ways.add(way("before", Optional.of(new FacetPage(facet, page - 1))));
        }
        if (counts.all() > (long) page * FacetPage.VALUES && page < FacetPage.LAST) {
            ways.add(way("more", Optional.of(new FacetPage(facet, page + 1))));
        }
        ways.add(way("the most frequent", Optional.empty()));
        return ways;
    }

    private SearchView.Choice way(String name, Optional<FacetPage> page) {
        return new SearchView.Choice(name, here.with(page), false);
    }

    private SearchView.Value value(
            Node.Field filter, SearchResults.Count count, long most, Set<SearchQuery.Chip> chips) {
        boolean chosen = chips.contains(new SearchQuery.Chip(filter, false));
        SearchQuery query = here.query();
        return new SearchView.Value(
                Words.opening(count.name(), 60),
                Words.count(count.count()),
                (int) Math.max(1, count.count() * 100 / most),
                chosen,
                here.with(chosen ? query.without(filter) : query.including(filter)),
                here.with(query.excluding(filter)));
    }

    private SearchView.Bars bars(Histogram histogram) {
        ResultKind kind = here.query().kind();
        List<Histogram.Bar> all = histogram.bars();
        List<String> labels =
                Ticks.between(all.get(0).label(), all.get(all.size() - 1).label(), histogram.unit());
        int step = Math.max(1, WIDTH / labels.size());
        long most = all.stream().mapToLong(Histogram.Bar::count).max().orElse(1);
        List<SearchView.Bar> bars = new ArrayList<>();
        for (Histogram.Bar bar : all) {
            int at = labels.indexOf(bar.label());
            int height = (int) Math.max(2, bar.count() * HEIGHT / most);
            Node.Field time = new Node.Field(histogram.by(), bar.label(), false);
            bars.add(new SearchView.Bar(
                    bar.label(),
                    Words.count(bar.count(), kind.word(), kind.word() + "s"),
                    at * step,
                    Math.max(1, Math.min(WIDEST_BAR, step - Math.max(1, step / 6))),
                    height,
                    here.with(here.query().including(time))));
        }
        SearchQuery wider = here.query().without(histogram.by());
        return new SearchView.Bars(
                switch (kind) {
                    case STATEMENT -> "When it was said";
                    case ARTICLE -> "When they were published";
                    case EVENT -> "When it happened, or is to";
                },
                kind.word() + "s",
                Words.lower(histogram.unit()),
                bars,
                axis(labels),
                wider.equals(here.query()) ? Optional.empty() : Optional.of(here.with(wider)),
                histogram.vaguer() == 0
                        ? ""
                        : Words.count(histogram.vaguer()) + " at a time not told, or less exactly");
    }

    /** The first, the middle and the last. */
    private static List<String> axis(List<String> labels) {
        return List.of(labels.get(0), labels.get(labels.size() / 2), labels.get(labels.size() - 1)).stream()
                .distinct()
                .toList();
    }

    private SearchView.Result result(Hit hit) {
        Optional<String> day = hit.day();
        Node.Field like = new Node.Field(QueryField.LIKE, hit.id(), false);
        return new SearchView.Result(
                hit.id(),
                address(hit),
                Words.opening(hit.headline(), 120),
                Words.opening(hit.source(), 120),
                Words.opening(hit.cue(), 60),
                hit.mode().orElse(""),
                hit.actor(),
                hit.actorId().map(ActorViews::address),
                hit.curated(),
                hit.texts().stream()
                        .map(text ->
                                parts(text, hit.event().map(FoundEvent::trigger).orElse(List.of())))
                        .toList(),
                day.map(LocalDate::parse).map(d -> new Day(d.toString(), Words.shortDay(d))),
                hit.outlet(),
                hit.act().orElse(""),
                hit.restated(),
                hit.responds().stream()
                        .map(w -> ResponseType.parse(w).words("another"))
                        .toList(),
                hit.answered(),
                hit.kind() == ResultKind.STATEMENT
                        ? Optional.of(here.with(new SearchQuery(List.of(like))))
                        : Optional.empty(),
                hit.weakest().filter(w -> here.effective() == Order.DOUBTFUL),
                hit.near(),
                hit.event().map(SearchViews::event));
    }

    /** Where its words stand. */
    static String address(Hit hit) {
        DocumentId article = new DocumentId(hit.article());
        return switch (hit.kind()) {
            case STATEMENT -> Routes.address(article, new AttributionId(hit.id()));
            case ARTICLE -> "/documents/" + article;
            case EVENT ->
                "/documents/" + article
                        + hit.event().map(e -> "#event-" + e.place()).orElse("");
        };
    }

    private static SearchView.Event event(FoundEvent event) {
        return new SearchView.Event(
                event.kind(),
                who(event.actors()),
                who(event.recipients()),
                EventWords.status(event.status()),
                event.derivation().orElse(""),
                event.teller()
                        .map(t -> t.name().isEmpty() ? "a source not named" : Words.opening(t.name(), 60))
                        .orElse(""));
    }

    private static List<SearchView.Who> who(List<FoundEvent.Party> parties) {
        return parties.stream()
                .map(p -> new SearchView.Who(Words.opening(p.shown(), 60), p.id().map(ActorViews::address)))
                .distinct()
                .toList();
    }

    /** Cut wherever a word that was searched for, or one that names an event, begins or ends. */
    private static List<SearchView.Part> parts(Marked text, List<Marked.Mark> triggers) {
        NavigableSet<Integer> edges = new TreeSet<>(List.of(0, text.text().length()));
        Stream.concat(text.marks().stream(), triggers.stream())
                .flatMap(m -> Stream.of(m.start(), m.end()))
                .filter(edge -> edge < text.text().length())
                .forEach(edges::add);
        List<SearchView.Part> parts = new ArrayList<>();
        int from = 0;
        for (int to : edges.tailSet(1)) {
            parts.add(new SearchView.Part(
                    text.text().substring(from, to), holds(text.marks(), from), holds(triggers, from)));
            from = to;
        }
        return parts;
    }

    private static boolean holds(List<Marked.Mark> marks, int at) {
        return marks.stream().anyMatch(m -> m.start() <= at && at < m.end());
    }

    /** All words of a text without its marks, for feeds. */
    static String plain(Hit hit) {
        return hit.texts().stream().map(Marked::text).collect(Collectors.joining(" … "));
    }
}
