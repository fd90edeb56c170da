package rejoinder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.export.Export;
import rejoinder.export.Exports;
import rejoinder.search.Facet;
import rejoinder.search.SearchQuery;

/**
 * In which forms a list can be taken away, the rows of all its pages. Immutable.
 *
 * @param links the address and name of each form
 */
public record ExportLinks(List<Link> links) {

    private static final List<String> ENDINGS = List.of(".csv", ".parquet");

    public record Link(String address, String words) {}

    public ExportLinks {
        links = List.copyOf(links);
    }

    /** What a list of statements shows. */
    static ExportLinks statements(Query query) {
        return of(query.given(), "statements", "responses");
    }

    /** What a list of articles shows, with all their statements. */
    static ExportLinks articles(Query query) {
        Map<String, String> fields = new LinkedHashMap<>(query.given());
        fields.put("of", "articles");
        return of(fields, "documents", "statements");
    }

    /** What a search finds. */
    public static ExportLinks found(String q) {
        return of(q.isEmpty() ? Map.of() : Map.of("q", q), "statements", "responses", "documents");
    }

    /** The audit of sources of what a search finds, and what it finds. */
    public static ExportLinks audit(String q) {
        return tables("sources", q.isEmpty() ? Map.of() : Map.of("q", q)).and(found(q).links());
    }

    /** What an actor says. */
    public static ExportLinks actor(String id) {
        return found(new SearchQuery(List.of(Facet.ACTOR.filter(id))).text());
    }

    /** The list of actors; networks are of everybody. */
    public static ExportLinks actors(Map<String, String> given) {
        return tables("actors", given).and(plain("graphml"), plain("gexf"), plain("ftm"));
    }

    /** The list of disputes whose issue or sides have these words. */
    public static ExportLinks disputes(String words) {
        return tables("disputes", words.isEmpty() ? Map.of() : Map.of("words", words));
    }

    /** One dispute, also as a page that stands by itself. */
    public static ExportLinks dispute(String id) {
        String page = ExportRoutes.PATH + "html?dispute=" + Words.encode(id);
        return new ExportLinks(List.of(new Link(page, "HTML report of this dispute")))
                .and(disputes(id).links());
    }

    /** The positions of a side or an actor. */
    public static ExportLinks positions(String holder, String issue, String data) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("holder", holder));
        if (!issue.isEmpty()) {
            fields.put("issue", issue);
        }
        return tables("disputes", fields).and(new Link(data, "JSON"));
    }

    /** What people decided, and the articles as they corrected them. */
    public static ExportLinks decisions() {
        String corrected = ExportRoutes.PATH + "jsonl?curated=yes";
        return tables("curation", Map.of()).and(new Link(corrected, "JSON Lines, corrected articles"));
    }

    /** Sources of these words that await a decision. */
    public static ExportLinks review(String words) {
        return tables("review", words.isEmpty() ? Map.of() : Map.of("words", words));
    }

    /** Saved searches: the feeds for a feed reader, and how many results each has. */
    public static ExportLinks searches() {
        return new ExportLinks(List.of(
                new Link(SavedRoutes.FEEDS, "OPML, the feeds"), new Link(ApiRoutes.BASE + "/searches", "JSON")));
    }

    public static ExportLinks rejections() {
        return tables("rejections", Map.of());
    }

    private ExportLinks and(Link... more) {
        return and(List.of(more));
    }

    private ExportLinks and(List<Link> more) {
        return new ExportLinks(Stream.concat(links.stream(), more.stream()).toList());
    }

    private static ExportLinks tables(String name, Map<String, String> fields) {
        return new ExportLinks(
                ENDINGS.stream().map(e -> link(form(name + e), query(fields))).toList());
    }

    private static Link plain(String name) {
        return link(form(name), "");
    }

    private static Export.Form form(String name) {
        return Exports.named(name).orElseThrow().form();
    }

    private static ExportLinks of(Map<String, String> fields, String... tables) {
        String query = query(fields);
        List<Link> links = new ArrayList<>();
        links.add(new Link(ExportRoutes.PATH + ExportRoutes.HTML + query, "HTML report"));
        Exports.forms().stream()
                .map(Export::form)
                .filter(f -> !f.name().contains("."))
                .map(f -> link(f, query))
                .forEach(links::add);
        for (String table : tables) {
            links.addAll(tables(table, fields).links());
        }
        return new ExportLinks(links);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> Words.encode(e.getKey()) + "=" + Words.encode(e.getValue()))
                .collect(Collectors.joining("&", fields.isEmpty() ? "" : "?", ""));
    }

    private static Link link(Export.Form form, String query) {
        return new Link(ExportRoutes.PATH + form.name() + query, form.title());
    }
}
