package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.ResponseType;
import rejoinder.search.Facet;
import rejoinder.search.FacetPage;
import rejoinder.search.FacetValues;
import rejoinder.search.Hint;
import rejoinder.search.Histogram;
import rejoinder.search.Hit;
import rejoinder.search.Marked;
import rejoinder.search.Node;
import rejoinder.search.QueryField;
import rejoinder.search.QuerySyntaxException;
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
        boolean articles = here.query().isOfArticles();
        return new SearchView(
                here.query().text(),
                Optional.empty(),
                Words.count(results.total(), articles ? "article" : "statement", articles ? "articles" : "statements"),
                current,
                here.query().chips().stream().map(c -> views.chip(c, names)).toList(),
                views.orders(),
                views.kinds(articles),
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

    private List<SearchView.Choice> kinds(boolean articles) {
        SearchQuery rest = here.query().without(QueryField.KIND);
        Node.Field article = new Node.Field(QueryField.KIND, "article", false);
        return List.of(
                new SearchView.Choice("statements", here.with(rest), !articles),
                new SearchView.Choice("articles", here.with(rest.including(article)), articles));
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
        boolean said = histogram.by() == QueryField.SAID;
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
                    Words.count(bar.count(), said ? "statement" : "article", said ? "statements" : "articles"),
                    at * step,
                    Math.max(1, Math.min(WIDEST_BAR, step - Math.max(1, step / 6))),
                    height,
                    here.with(here.query().including(time))));
        }
        SearchQuery wider = here.query().without(histogram.by());
        return new SearchView.Bars(
                said ? "When it was said" : "When they were published",
                said ? "statements" : "articles",
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
        Optional<String> day = hit.said().map(s -> s.substring(0, 10)).or(hit::published);
        DocumentId article = new DocumentId(hit.article());
        Node.Field like = new Node.Field(QueryField.LIKE, hit.id(), false);
        return new SearchView.Result(
                hit.id(),
                hit.statement() ? Routes.address(article, new AttributionId(hit.id())) : "/documents/" + article,
                Words.opening(hit.headline(), 120),
                Words.opening(hit.source(), 120),
                Words.opening(hit.cue(), 60),
                hit.mode().orElse(""),
                hit.actor(),
                hit.actorId().map(ActorViews::address),
                hit.curated(),
                hit.texts().stream().map(SearchViews::parts).toList(),
                day.map(LocalDate::parse).map(d -> new Day(d.toString(), Words.shortDay(d))),
                hit.outlet(),
                hit.act().orElse(""),
                hit.restated(),
                hit.responds().stream()
                        .map(w -> ResponseType.parse(w).words("another"))
                        .toList(),
                hit.answered(),
                hit.statement() ? Optional.of(here.with(new SearchQuery(List.of(like)))) : Optional.empty(),
                hit.weakest().filter(w -> here.effective() == Order.DOUBTFUL),
                hit.near());
    }

    private static List<SearchView.Part> parts(Marked text) {
        List<SearchView.Part> parts = new ArrayList<>();
        int from = 0;
        for (Marked.Mark mark : text.marks()) {
            if (mark.start() > from) {
                parts.add(new SearchView.Part(text.text().substring(from, mark.start()), false));
            }
            parts.add(new SearchView.Part(text.text().substring(mark.start(), mark.end()), true));
            from = mark.end();
        }
        if (from < text.text().length()) {
            parts.add(new SearchView.Part(text.text().substring(from), false));
        }
        return parts;
    }

    /** All words of a text without its marks, for feeds. */
    static String plain(Hit hit) {
        return hit.texts().stream().map(Marked::text).collect(Collectors.joining(" … "));
    }
}
