package rejoinder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.AttributionRow.Claimed;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Filter;
import rejoinder.ledger.ShownActor;
import rejoinder.ledger.WordMatch;
import rejoinder.text.DocumentId;

/** Lists of documents and attributions, as a filter asks for them, out of each document's newest reading. */
final class Listing {

    /** That {@code r} is the newest reading of its document; most ledgers have no other, which is asked once. */
    static final String NEWEST = "(NOT EXISTS (SELECT 1 FROM reading WHERE revision > 1)"
            + " OR r.revision = (SELECT max(n.revision) FROM reading n WHERE n.document = r.document))";

    private static final String READINGS = " FROM reading r";
    private static final String DOCUMENTS = READINGS + " JOIN document d ON d.number = r.document";
    /** Readings first, so that they come in the order of their days and only the page asked for is looked at. */
    private static final String ATTRIBUTIONS = " FROM reading r CROSS JOIN document d ON d.number = r.document"
            + " CROSS JOIN attribution a ON a.reading = r.number";

    private static final String BY_DAY = " ORDER BY r.day DESC NULLS LAST, ";
    private static final String ATTRIBUTION_ORDER = "d.id, a.ordinal";
    private static final String SOURCE = pieces("source");
    private static final String CONTENT = pieces("content");
    private static final String ACT = "(SELECT c.act FROM act c WHERE c.attribution = a.number)";
    private static final String ANSWERED = "EXISTS (SELECT 1 FROM response WHERE answered = a.number)";
    private static final String ACTOR = actor("name");

    private final Filter filter;
    private final List<String> conditions = new ArrayList<>(List.of(NEWEST));
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Listing(Filter filter) {
        this.filter = filter;
        filter.document()
                .ifPresent(d ->
                        add("r.document = (SELECT number FROM document WHERE id = :document)", "document", d.value()));
        filter.outlet()
                .ifPresent(o -> add("folded(coalesce(r.outlet, r.agency)) = :outlet", "outlet", WordMatch.fold(o)));
        filter.from().ifPresent(d -> add("r.day >= :from", "from", d.toEpochDay()));
        filter.to().ifPresent(d -> add("r.day <= :to", "to", d.toEpochDay()));
    }

    static List<DocumentRow> documents(Handle handle, Filter filter) {
        return ofDocuments(filter)
                .query(
                        handle,
                        order ->
                                "SELECT d.id, r.headline, coalesce(r.outlet, r.agency) AS publisher, r.day, r.attributions,"
                                        + " d.origin" + DOCUMENTS + order,
                        "d.id")
                .map((row, context) -> new DocumentRow(
                        new DocumentId(row.getString("id")),
                        row.getString("headline"),
                        Optional.ofNullable(row.getString("publisher")),
                        day(row),
                        row.getInt("attributions"),
                        row.getString("origin")))
                .list();
    }

    private static String columns() {
        return "SELECT a.id, d.id AS document, " + SOURCE + " AS source, " + ACTOR + " AS actor, "
                + actor("id") + " AS actor_id, "
                + pieces("cue") + " AS cue, " + CONTENT
                + " AS content, a.mode, " + ACT
                + " AS act, EXISTS (SELECT 1 FROM restated WHERE attribution = a.number) AS restated,"
                + " (SELECT group_concat(type, ' ' ORDER BY ordinal) FROM response WHERE answering = a.number) AS answers, "
                + ANSWERED + " AS answered, a.parent, a.confidence, coalesce(r.outlet, r.agency) AS publisher, r.day";
    }

    static List<AttributionRow> attributions(Handle handle, List<AttributionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<AttributionId, AttributionRow> found = new HashMap<>();
        handle.createQuery(columns() + DOCUMENTS
                        + " JOIN attribution a ON a.reading = r.number WHERE a.id IN (<ids>) AND " + NEWEST)
                .bindList("ids", ids.stream().map(AttributionId::value).toList())
                .map((row, context) -> attribution(row))
                .forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    static List<AttributionRow> attributions(Handle handle, Filter filter) {
        // First which, then what of them: a sort carries along all columns that it is given.
        String chosen = "SELECT a.number AS chosen" + ATTRIBUTIONS;
        return ofAttributions(filter)
                .query(
                        handle,
                        order -> columns() + " FROM (" + chosen + order + ") JOIN attribution a ON a.number = chosen"
                                + " JOIN reading r ON r.number = a.reading JOIN document d ON d.number = r.document"
                                + BY_DAY + ATTRIBUTION_ORDER,
                        ATTRIBUTION_ORDER)
                .map((row, context) -> attribution(row))
                .list();
    }

    static void forEachAttribution(Handle handle, Filter filter, Consumer<AttributionRow> visitor) {
        ofAttributions(filter.page(0, Integer.MAX_VALUE))
                .query(handle, order -> columns() + ATTRIBUTIONS + order, ATTRIBUTION_ORDER)
                .map((row, context) -> attribution(row))
                .forEach(visitor);
    }

    static long countDocuments(Handle handle, Filter filter) {
        return isAll(filter)
                ? number(handle, "SELECT count(*) FROM document")
                : ofDocuments(filter).count(handle, "count(*)", READINGS);
    }

    static long countAttributions(Handle handle, Filter filter) {
        Listing listing = ofAttributions(filter);
        return isOfWholeArticles(filter)
                ? listing.count(handle, "coalesce(sum(r.attributions), 0)", READINGS)
                : listing.count(handle, "count(*)", READINGS + " JOIN attribution a ON a.reading = r.number");
    }

    /** From one name to the next in the index of them: few outlets have many articles. */
    static List<String> outlets(Handle handle) {
        String name = "coalesce(r.outlet, r.agency)";
        return handle.createQuery("WITH RECURSIVE o(name) AS (SELECT min(" + name + ") FROM reading r UNION ALL"
                        + " SELECT (SELECT min(" + name + ") FROM reading r WHERE " + name + " > o.name) FROM o"
                        + " WHERE o.name IS NOT NULL)"
                        + " SELECT name FROM o WHERE name IS NOT NULL AND EXISTS"
                        + " (SELECT 1 FROM reading r WHERE " + name + " = o.name AND " + NEWEST + ") ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    private static boolean isAll(Filter filter) {
        return filter.page(0, Integer.MAX_VALUE).equals(Filter.ALL);
    }

    /** Whether it lets all statements of an article through, or none. */
    private static boolean isOfWholeArticles(Filter filter) {
        return filter.words().isEmpty()
                && filter.source().isEmpty()
                && filter.mode().isEmpty()
                && filter.act().isEmpty()
                && filter.answered().isEmpty();
    }

    private static long number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }

    private static Listing ofDocuments(Filter filter) {
        Listing listing = new Listing(filter);
        filter.words().ifPresent(w -> listing.add("holds_words(r.text, :words)", "words", WordSearch.words(w)));
        List<String> within = new ArrayList<>();
        listing.attributionConditions(within);
        if (!within.isEmpty()) {
            listing.conditions.add("EXISTS (SELECT 1 FROM attribution a WHERE a.reading = r.number AND "
                    + String.join(" AND ", within) + ")");
        }
        return listing;
    }

    private static Listing ofAttributions(Filter filter) {
        Listing listing = new Listing(filter);
        filter.words()
                .ifPresent(w -> listing.add(
                        "holds_words(" + CONTENT + " || ' ' || " + SOURCE + ", :words)", "words", WordSearch.words(w)));
        listing.attributionConditions(listing.conditions);
        return listing;
    }

    private void attributionConditions(List<String> to) {
        filter.mode().ifPresent(m -> {
            to.add("a.mode = :mode");
            values.put("mode", m.word());
        });
        filter.act().ifPresent(act -> {
            to.add(ACT + " = :act");
            values.put("act", act.word());
        });
        filter.answered().ifPresent(answered -> to.add(answered ? ANSWERED : "NOT " + ANSWERED));
        filter.source().ifPresent(s -> {
            to.add("holds_words(" + SOURCE + " || ' ' || coalesce(" + ACTOR + ", ''), :source)");
            values.put("source", WordSearch.words(s));
        });
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** @param select makes a query, given its conditions, order and page */
    private Query query(Handle handle, UnaryOperator<String> select, String order) {
        return handle.createQuery(select.apply(where() + BY_DAY + order + " LIMIT :limit OFFSET :offset"))
                .bindMap(values)
                .bind("limit", filter.limit())
                .bind("offset", filter.offset());
    }

    private long count(Handle handle, String what, String from) {
        return handle.createQuery("SELECT " + what + from + where())
                .bindMap(values)
                .mapTo(Long.class)
                .one();
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static String pieces(String role) {
        return "coalesce((SELECT group_concat(s.text, ' … ' ORDER BY s.ordinal) FROM span s"
                + " WHERE s.attribution = a.number AND s.role = '" + role + "'), '')";
    }

    private static String actor(String column) {
        return "(SELECT x." + column + " FROM resolution o JOIN candidate c ON c.attribution = o.attribution"
                + " JOIN actor x ON x.number = c.actor WHERE o.attribution = a.number AND o.kind = 'resolved')";
    }

    private static AttributionRow attribution(ResultSet row) throws SQLException {
        String id = row.getString("actor_id");
        return new AttributionRow(
                new AttributionId(row.getString("id")),
                new DocumentId(row.getString("document")),
                row.getString("source"),
                Optional.ofNullable(row.getString("actor"))
                        .map(name -> new ShownActor(id, name, ShownActor.By.READING)),
                row.getString("cue"),
                row.getString("content"),
                Mode.parse(row.getString("mode")),
                claimed(row),
                Optional.ofNullable(row.getString("parent")).map(AttributionId::new),
                row.getDouble("confidence"),
                Optional.ofNullable(row.getString("publisher")),
                day(row));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        String answers = row.getString("answers");
        return new Claimed(
                Optional.ofNullable(row.getString("act")).map(SpeechAct::parse),
                row.getBoolean("restated"),
                answers == null
                        ? List.of()
                        : Stream.of(answers.split(" ")).map(ResponseType::parse).toList(),
                row.getBoolean("answered"));
    }

    static Optional<LocalDate> day(ResultSet row) throws SQLException {
        return number(row, "day").map(LocalDate::ofEpochDay);
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** Ids hold ASCII digits and letters only, all of which sort before the tilde. */
    static List<String> idsStartingWith(Handle handle, String prefix, int limit) {
        return handle.createQuery("SELECT id FROM (SELECT DISTINCT a.id FROM attribution a"
                        + " JOIN reading r ON r.number = a.reading"
                        + " WHERE a.id >= :prefix AND a.id < :prefix || '~' AND " + NEWEST
                        + " ORDER BY a.id LIMIT :limit)"
                        + " UNION SELECT id FROM (SELECT d.id FROM document d"
                        + " WHERE d.id >= :prefix AND d.id < :prefix || '~' ORDER BY d.id LIMIT :limit)"
                        + " ORDER BY id LIMIT :limit")
                .bind("prefix", prefix)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }
}
