package rejoinder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rejoinder.export.Export;
import rejoinder.export.Exports;

/**
 * In which forms a list can be taken away, the rows of all its pages. Immutable.
 *
 * @param links the address and name of each form
 */
public record ExportLinks(List<Link> links) {

    public record Link(String address, String words) {}

    public ExportLinks {
        links = List.copyOf(links);
    }

    /** What a list of statements shows. */
    static ExportLinks statements(Query query) {
        return of(query.given(), "statements.csv", "responses.csv");
    }

    /** What a list of articles shows, with all their statements. */
    static ExportLinks articles(Query query) {
        Map<String, String> fields = new LinkedHashMap<>(query.given());
        fields.put("of", "articles");
        return of(fields, "documents.csv", "statements.csv");
    }

    /** Single tables and networks, which are of the whole record. */
    public static ExportLinks whole(String... names) {
        return new ExportLinks(List.of(names).stream()
                .map(Exports::named)
                .map(e -> link(e.orElseThrow().form(), ""))
                .toList());
    }

    /** One dispute as a page that stands by itself. */
    public static ExportLinks dispute(String id) {
        return new ExportLinks(List.of(
                new Link(ExportRoutes.PATH + "html?dispute=" + Words.encode(id), "HTML report of this dispute")));
    }

    private static ExportLinks of(Map<String, String> fields, String... tables) {
        String query = fields.entrySet().stream()
                .map(e -> Words.encode(e.getKey()) + "=" + Words.encode(e.getValue()))
                .collect(Collectors.joining("&", fields.isEmpty() ? "" : "?", ""));
        List<String> wanted = List.of(tables);
        List<Link> links = new ArrayList<>();
        links.add(new Link(ExportRoutes.PATH + ExportRoutes.HTML + query, "HTML report"));
        Exports.forms().stream()
                .map(Export::form)
                .filter(f -> !f.name().endsWith(".csv") || wanted.contains(f.name()))
                .map(f -> link(f, query))
                .forEach(links::add);
        return new ExportLinks(links);
    }

    private static Link link(Export.Form form, String query) {
        return new Link(ExportRoutes.PATH + form.name() + query, form.title());
    }
}
