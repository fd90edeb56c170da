package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;

/** Answers one request out of one generation of the index. Used once, by one thread. */
final class Searching {

    private static final int OPENING = 240;

    private final Generation generation;
    private final SearchRequest request;
    private final IndexSearcher searcher;

    Searching(Generation generation, SearchRequest request) {
        this.generation = generation;
        this.request = request;
        this.searcher = generation.searcher();
    }

    SearchResults results() throws IOException {
        LuceneQueries queries = new LuceneQueries(generation);
        Query query = kept(queries.of(request.query().parts()));
        boolean byScore = request.order() == SearchRequest.Order.RELEVANCE;
        FieldDoc after = request.after()
                .map(c -> c.after(byScore, searcher.getIndexReader().maxDoc()))
                .orElse(null);
        // One more than asked for tells whether there is another page.
        TopFieldDocs top = searcher.searchAfter(after, query, request.size() + 1, order(), false);
        boolean more = top.scoreDocs.length > request.size();
        ScoreDoc[] page = more ? Arrays.copyOf(top.scoreDocs, request.size()) : top.scoreDocs;
        Optional<Cursor> next = more ? Optional.of(Cursor.of((FieldDoc) page[page.length - 1])) : Optional.empty();
        Counts counts = counts(query);
        return new SearchResults(counts.total(), hits(page, queries), next, counts.facets(), counts.histogram());
    }

    private Query kept(Query query) {
        return request.only()
                .<Query>map(chosen -> new BooleanQuery.Builder()
                        .add(query, BooleanClause.Occur.MUST)
                        .add(chosen.query(), BooleanClause.Occur.FILTER)
                        .build())
                .orElse(query);
    }

    private Counts counts(Query query) throws IOException {
        if (request.only().isPresent()) {
            return new Counts(searcher.count(query), Map.of(), Optional.empty());
        }
        if (request.facets().isEmpty() && !request.histogram()) {
            return generation.counts(
                    request.query().text(), () -> new Counts(searcher.count(query), Map.of(), Optional.empty()));
        }
        String question =
                request.query().text() + "\n" + new TreeSet<>(request.facets()) + request.histogram() + request.more();
        return generation.counts(question, () -> new FacetCounts(generation, request).count());
    }

    private Sort order() {
        SortField number = new SortField(NUMBER, SortField.Type.LONG);
        if (request.order() == SearchRequest.Order.RELEVANCE) {
            return new Sort(SortField.FIELD_SCORE, number);
        }
        if (request.order() == SearchRequest.Order.ARRIVAL) {
            return new Sort(new SortField(READ, SortField.Type.LONG, true), number);
        }
        if (request.order() == SearchRequest.Order.DOUBTFUL) {
            SortField sure = new SortField(SURE, SortField.Type.LONG);
            sure.setMissingValue(Long.MAX_VALUE);
            return new Sort(sure, number);
        }
        boolean newest = request.order() == SearchRequest.Order.NEWEST;
        SortField time = new SortField(TIME, SortField.Type.LONG, newest);
        time.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(time, number);
    }

    private List<Hit> hits(ScoreDoc[] page, LuceneQueries queries) throws IOException {
        int[] documents = Arrays.stream(page).mapToInt(d -> d.doc).toArray();
        List<List<Marked>> marked =
                new Highlights(searcher).of(queries.words(request.query().parts()), documents);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            OptionalDouble nearness = queries.nearness(request.query().parts(), documents[i]);
            hits.add(hit(stored.document(documents[i]), marked.get(i), nearness));
        }
        return hits;
    }

    private static Hit hit(Document document, List<Marked> marked, OptionalDouble nearness) {
        ResultKind kind = ResultKind.parse(document.get(KIND));
        String text = text(document, TEXT);
        Marked whole = Marked.none(kind == ResultKind.ARTICLE ? opening(text) : text);
        return new Hit(
                kind,
                text(document, ID),
                text(document, ARTICLE),
                text(document, HEADLINE),
                text(document, SOURCE),
                text(document, CUE),
                value(document, ACTOR),
                value(document, ACTOR_NAME),
                "yes".equals(document.get(CURATED)),
                marked.isEmpty() ? List.of(whole) : marked,
                value(document, ACT),
                value(document, MODE),
                value(document, OUTLET),
                value(document, kind.field(SAID)),
                value(document, kind.field(PUBLISHED)),
                text(document, READ),
                List.of(document.getValues(RESPONDS)),
                Stream.of(document.getValues(ANSWER)).map(Hit.Answer::of).toList(),
                "yes".equals(document.get("answered")),
                "yes".equals(document.get(RESTATED)),
                value(document, PARENT),
                value(document, WEAKEST),
                kind == ResultKind.EVENT ? Optional.of(EventDocuments.event(document)) : Optional.empty(),
                nearness);
    }

    private static Optional<String> value(Document document, String field) {
        return Optional.ofNullable(document.get(field));
    }

    private static String text(Document document, String field) {
        return value(document, field).orElse("");
    }

    private static String opening(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        int end = text.lastIndexOf(' ', OPENING);
        end = end < OPENING / 2 ? OPENING : end;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
