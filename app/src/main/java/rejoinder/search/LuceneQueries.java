package rejoinder.search;

import static rejoinder.search.IndexFields.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes of the parts of a query what Lucene looks for. */
final class LuceneQueries {

    private final Generation generation;
    /** Kinds whose fields of ranges and columns are looked at. */
    private final List<ResultKind> kinds;

    LuceneQueries(Generation generation) {
        this(generation, List.of(ResultKind.STATEMENT));
    }

    private LuceneQueries(Generation generation, List<ResultKind> kinds) {
        this.generation = generation;
        this.kinds = kinds;
    }

    /**
     * All parts together; only likeness counts towards relevance, or words if no likeness is asked for. Where articles are
     * asked for, what is said of statements is asked of theirs: that one fits all of it, or, after a minus, that none does.
     */
    Query of(List<Node> parts) {
        if (new SearchQuery(parts).kind() != ResultKind.ARTICLE) {
            return together(parts);
        }
        BooleanQuery.Builder articles = new BooleanQuery.Builder();
        List<Node> ofStatements = ofStatements(parts);
        List<Node> own = new ArrayList<>(parts);
        own.removeAll(ofStatements);
        if (!ofStatements.isEmpty()) {
            articles.add(holding(ofStatements), Occur.FILTER);
        }
        for (Node part : parts) {
            if (part instanceof Node.Not not && part.names(QueryField::isOfStatements)) {
                articles.add(holding(List.of(not.part())), Occur.MUST_NOT);
                own.remove(part);
            }
        }
        return articles.add(together(own), Occur.MUST).build();
    }

    /** Of the parts of a question about articles those that a statement of theirs must fit. */
    static List<Node> ofStatements(List<Node> parts) {
        return parts.stream()
                .filter(p -> !(p instanceof Node.Not) && p.names(QueryField::isOfStatements))
                .toList();
    }

    private Query holding(List<Node> parts) {
        try {
            return Holders.of(generation, together(parts));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private Query together(List<Node> parts) {
        SearchQuery query = new SearchQuery(parts);
        if (!query.names(QueryField.KIND)) {
            return all(parts, new BooleanQuery.Builder().add(term(KIND, ResultKind.STATEMENT.word()), Occur.FILTER));
        }
        // “kind:event OR kind:statement”: each by its own.
        List<ResultKind> asked = query.only().map(List::of).orElse(List.of(ResultKind.STATEMENT, ResultKind.EVENT));
        return new LuceneQueries(generation, asked).all(parts, new BooleanQuery.Builder());
    }

    private Query all(List<Node> parts, BooleanQuery.Builder all) {
        boolean like = parts.stream().anyMatch(LuceneQueries::isLike);
        for (Node part : parts) {
            if (like && part instanceof Node.Text text) {
                all.add(query(text), Occur.FILTER);
            } else {
                add(all, part);
            }
        }
        return all.build();
    }

    /** Only the words that are asked for, to be marked; whatever else is asked. */
    Query words(List<Node> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> words(any, part));
        return any.build();
    }

    private void words(BooleanQuery.Builder to, Node node) {
        if (node instanceof Node.And and) {
            and.parts().forEach(p -> words(to, p));
        } else if (node instanceof Node.Or or) {
            or.parts().forEach(p -> words(to, p));
        } else if (node instanceof Node.Text text) {
            to.add(query(text), Occur.SHOULD);
        } else if (node instanceof Node.Prefix prefix) {
            to.add(query(prefix), Occur.SHOULD);
        }
    }

    private void add(BooleanQuery.Builder to, Node part) {
        if (part instanceof Node.Not not) {
            to.add(query(not.part()), Occur.MUST_NOT);
        } else if (part instanceof Node.Field field && field.field() != QueryField.LIKE) {
            to.add(query(field), Occur.FILTER);
        } else {
            to.add(query(part), Occur.MUST);
        }
    }

    Query query(Node node) {
        if (node instanceof Node.Text text) {
            return query(text);
        }
        if (node instanceof Node.Prefix prefix) {
            return query(prefix);
        }
        if (node instanceof Node.Field field) {
            return query(field);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (node instanceof Node.Or or) {
            or.parts().forEach(p -> all.add(query(p), Occur.SHOULD));
            return all.build();
        }
        List<Node> parts = node instanceof Node.And and ? and.parts() : List.of(node);
        if (parts.stream().allMatch(Node.Not.class::isInstance)) {
            // Lucene takes nothing from nothing.
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        parts.forEach(part -> add(all, part));
        return all.build();
    }

    private static Query query(Node.Text text) {
        List<String> terms = TextAnalyzer.terms(text.words(), text.exact());
        return phrase(TEXT, terms, text.within());
    }

    private static Query query(Node.Prefix prefix) {
        List<String> terms = TextAnalyzer.terms(prefix.word(), true);
        return terms.size() == 1 ? new PrefixQuery(new Term(TEXT, terms.get(0))) : new MatchNoDocsQuery("no word");
    }

    private static Query phrase(String field, List<String> terms, int within) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        return terms.size() == 1
                ? term(field, terms.get(0))
                : new PhraseQuery(within, field, terms.toArray(String[]::new));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private Query query(Node.Field asked) {
        String value = asked.value();
        if (asked.isNone()) {
            return without(asked.field());
        }
        return switch (asked.field()) {
            case ACTOR -> asked.whole() ? term(ACTOR, value) : names(ACTOR_NAME, value);
            case ABOUT -> asked.whole() ? term(ABOUT, value) : names(ABOUT_NAME, value);
            case ANSWERS -> asked.whole() ? term(ANSWERS, value) : names(ANSWERS_NAME, value);
            case SOURCE -> names(SOURCE, value);
            case CUE -> names(CUE, value);
            case COUNTRY -> term(COUNTRY, folded(value));
            case ROLE -> term(ROLE, folded(value));
            case OUTLET -> term(OUTLET, folded(value));
            case ARTICLE -> term(ARTICLE, value);
            case ACT, MODE, CURATED, RESPONDS, RESTATED, IN, KIND, EVENT, STATUS ->
                term(asked.field().word(), value.toLowerCase(Locale.ROOT));
            case SAID -> {
                DateRange range = range(value);
                // No time ends before it begins, so both ends may be asked to lie within, which few do.
                yield new BooleanQuery.Builder()
                        .add(days(SAID, range), Occur.FILTER)
                        .add(days(SAID_LAST, range), Occur.FILTER)
                        .build();
            }
            case DAY -> {
                DateRange range = range(value);
                yield LongPoint.newRangeQuery(TIME, range.firstDay(), range.lastDay());
            }
            case PUBLISHED -> days(PUBLISHED, range(value));
            case READ -> {
                MomentRange range =
                        MomentRange.parse(value).orElseThrow(() -> new IllegalArgumentException("no time: " + value));
                yield LongPoint.newRangeQuery(READ, range.from(), range.to());
            }
            case DISPUTE -> dispute(value);
            case LIKE -> like(value);
        };
    }

    private static DateRange range(String value) {
        return DateRange.parse(value).orElseThrow(() -> new IllegalArgumentException("no time: " + value));
    }

    private Query days(String field, DateRange range) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (ResultKind kind : kinds) {
            any.add(IntPoint.newRangeQuery(kind.field(field), range.firstDay(), range.lastDay()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query names(String field, String words) {
        List<String> terms = TextAnalyzer.terms(words, true).stream()
                .map(t -> t.substring(1))
                .toList();
        return new ConstantScoreQuery(phrase(field, terms, 0));
    }

    private static Query dispute(String value) {
        return value.equals("any")
                ? new FieldExistsQuery(DISPUTE)
                : NumericDocValuesField.newSlowExactQuery(DISPUTE, number(value));
    }

    private Query without(QueryField field) {
        BooleanQuery.Builder without = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        for (ResultKind kind : kinds) {
            String column = switch (field) {
                case DISPUTE -> DISPUTE;
                case DAY -> TIME;
                default -> Facet.of(field).orElseThrow().column(kind);
            };
            without.add(new FieldExistsQuery(column), Occur.MUST_NOT);
        }
        if (!field.isOfEvents() && kinds.contains(ResultKind.EVENT)) {
            without.add(term(KIND, ResultKind.EVENT.word()), Occur.MUST_NOT);
        }
        return without.build();
    }

    /** Statements about the same thing; relevance is how near they are. */
    private Query like(String value) {
        try {
            DoubleValuesSource nearness = generation.likeness(value).column();
            return new FunctionScoreQuery(new FunctionMatchQuery(nearness, near -> true), nearness);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /** How near a document is to the nearest of those that it is to be like; empty if likeness is not asked for. */
    OptionalDouble nearness(List<Node> parts, int document) throws IOException {
        OptionalDouble nearest = OptionalDouble.empty();
        for (Node part : parts) {
            OptionalDouble near = nearness(part, document);
            if (near.isPresent() && near.getAsDouble() > nearest.orElse(Double.NEGATIVE_INFINITY)) {
                nearest = near;
            }
        }
        return nearest;
    }

    private OptionalDouble nearness(Node part, int document) throws IOException {
        if (part instanceof Node.And and) {
            return nearness(and.parts(), document);
        }
        if (part instanceof Node.Or or) {
            return nearness(or.parts(), document);
        }
        return isLike(part) ? generation.likeness(((Node.Field) part).value()).of(document) : OptionalDouble.empty();
    }

    private static boolean isLike(Node part) {
        return part instanceof Node.Field field && field.field() == QueryField.LIKE;
    }
}
