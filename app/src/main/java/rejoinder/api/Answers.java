package rejoinder.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rejoinder.Rejoinder;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Dispute;
import rejoinder.export.Part;
import rejoinder.ledger.ActorProfile;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DisputeBook;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Filter;
import rejoinder.ledger.OpenSource;
import rejoinder.ledger.WordMatch;
import rejoinder.search.Cursor;
import rejoinder.search.Hint;
import rejoinder.search.Hit;
import rejoinder.search.LiveIndex;
import rejoinder.search.SearchQuery;
import rejoinder.search.SearchRequest;
import rejoinder.search.SearchResults;
import rejoinder.text.DocumentId;
import rejoinder.wire.Rejection;

/** The record's answers, with people's decisions laid over it. Thread-safe. */
public final class Answers {

    /** By what statements are looked for. */
    public static final List<String> STATEMENT_FIELDS =
            List.of("q", "order", "words", "source", "outlet", "mode", "act", "answered", "from", "to");

    /** By what articles are looked for. */
    public static final List<String> ARTICLE_FIELDS = List.of("q", "order", "words", "outlet", "from", "to");

    /** By what events are looked for. */
    public static final List<String> EVENT_FIELDS = List.of("q", "order", "outlet", "from", "to");

    private final CuratedLedger ledger;
    private final LiveIndex index;
    private final DisputeAnswers disputes;
    private final Listed listed;

    /** @param index of the ledger, in which statements and articles are looked for */
    public Answers(CuratedLedger ledger, LiveIndex index) {
        this.ledger = ledger;
        this.index = index;
        this.disputes = new DisputeAnswers(ledger);
        this.listed = new Listed(ledger);
    }

    /** How much there is, and a word that changes when there is more. */
    public ObjectNode record() {
        ObjectNode json = Values.object();
        json.put("version", Rejoinder.PRODUCER.version());
        json.put("state", ledger.state().toString());
        json.put("articles", ledger.countDocuments(Filter.ALL));
        json.put("statements", ledger.countAttributions(Filter.ALL));
        json.put("rejections", ledger.rejections().size());
        Values.put(json, "outlets", ledger.outlets());
        return json;
    }

    /**
     * Articles by the language of search and plain filters, the newest first if nothing else is asked for.
     *
     * @param given by the names of {@link #ARTICLE_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode articles(Map<String, String> given, Page page) {
        return found(Question.articles(given), page, hit -> article(new DocumentId(hit.id())));
    }

    private Optional<ObjectNode> article(DocumentId id) {
        return ledger.documents(Filter.ALL.within(id)).stream().findFirst().map(Answers::row);
    }

    /**
     * Statements by the language of search and plain filters, the newest first if nothing else is asked for. Each can be
     * cited.
     *
     * @param given by the names of {@link #STATEMENT_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode statements(Map<String, String> given, Page page) {
        Citing citing = new Citing(ledger);
        return found(
                Question.statements(given),
                page,
                hit -> citing.find(new DocumentId(hit.article()), new AttributionId(hit.id())));
    }

    /**
     * Events that articles tell of, by the language of search and plain filters, the newest first if nothing else is asked
     * for. Each can be cited.
     *
     * @param given by the names of {@link #EVENT_FIELDS}
     * @throws IllegalArgumentException if one of them makes no sense; the message is for people
     */
    public ObjectNode events(Map<String, String> given, Page page) {
        EventCitations citing = new EventCitations(ledger);
        return found(Question.events(given), page, hit -> citing.find(new DocumentId(hit.article()), hit.id()));
    }

    /** @param row nothing for what a newer reading, that the index does not know of yet, no longer has */
    private ObjectNode found(Question question, Page page, Function<Hit, Optional<ObjectNode>> row) {
        boolean current = index.follow();
        Optional<Cursor> after = page.after().map(p -> Cursor.parse(p).orElseThrow(Page::foreign));
        SearchResults results =
                index.search(new SearchRequest(question.whole(), question.order(), page.limit(), after, Set.of(), false)
                        .only(listed.of(question)));
        List<ObjectNode> rows =
                results.hits().stream().flatMap(hit -> row.apply(hit).stream()).toList();
        ObjectNode json = page.answer(results.total(), rows, results.next().map(Cursor::text));
        json.put("query", question.query().text());
        json.put("order", question.order().word());
        json.put("current", current);
        ArrayNode hints = json.putArray("hints");
        for (Hint hint : index.hints(question.query(), results.total())) {
            Values.put(
                    hints.addObject().put("message", hint.message()),
                    "query",
                    hint.instead().map(SearchQuery::text));
        }
        return json;
    }

    private static ObjectNode row(DocumentRow row) {
        ObjectNode json = Values.object();
        json.put("id", row.id().value());
        json.put("title", row.headline());
        Values.put(json, "outlet", row.outlet());
        Values.put(json, "published", row.published());
        json.put("statements", row.attributions());
        json.put("origin", Part.fileName(row.origin()));
        return json;
    }

    /** The article with everything that was read in it, in the exchange form. */
    public Optional<ObjectNode> article(String id) {
        return document(id).map(part -> {
            try {
                ObjectNode json = (ObjectNode) Values.MAPPER.readTree(ExchangeForm.canonical(part.reading()));
                // The wire's own id, if there is one, is not the one under which the record has it.
                json.put("id", part.id());
                Values.put(
                        json, "given_id", part.reading().document().metadata().givenId());
                return json;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the exchange form is no JSON", e);
            }
        });
    }

    public Optional<ObjectNode> statement(String id) {
        AttributionId wanted;
        try {
            wanted = ledger.now(new AttributionId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return ledger.documentOf(wanted)
                .flatMap(ledger::entry)
                .map(Part::whole)
                .flatMap(part -> part.statements().stream()
                        .filter(a -> a.id().equals(wanted))
                        .findFirst()
                        .map((Attribution a) -> Citations.inFull(part, a)));
    }

    private Optional<Part> document(String id) {
        try {
            return ledger.entry(new DocumentId(id)).map(Part::whole);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Actors whose name holds the words, and that are of this kind, country and role, where those are given. */
    public ObjectNode actors(Map<String, String> given, Page page) {
        List<ActorProfile> found = ledger.directory().actors().stream()
                .filter(fits(given.get("kind"), p -> Optional.of(p.actor().kind())))
                .filter(fits(given.get("country"), p -> p.actor().country()))
                .filter(fits(given.get("role"), p -> p.actor().role()))
                .filter(p -> WordMatch.holds(
                        p.actor().name() + " " + p.actor().id() + " "
                                + p.actor().aliases(),
                        given.getOrDefault("words", "")))
                .toList();
        Citing citing = new Citing(ledger);
        return page.answer(found, p -> p.actor().id(), p -> cited(Profiles.line(p), p, citing));
    }

    /** With what it said last; nothing if it said nothing. */
    private static ObjectNode cited(ObjectNode json, ActorProfile profile, Citing citing) {
        Optional<ObjectNode> last = profile.statements().stream()
                .findFirst()
                .flatMap(row -> citing.find(row.document(), row.attribution()));
        json.set("citation", last.<JsonNode>map(node -> node).orElseGet(json::nullNode));
        return json;
    }

    private static Predicate<ActorProfile> fits(
            @Nullable String asked, Function<ActorProfile, Optional<String>> value) {
        return p -> asked == null || value.apply(p).equals(Optional.of(asked));
    }

    /** By its id, or that of one merged into it. */
    public Optional<ObjectNode> actor(String id) {
        return ledger.directory()
                .actor(id)
                .map(p -> cited(Profiles.inFull(p, ledger.directory()), p, new Citing(ledger)));
    }

    /**
     * Disputes among the newest articles; {@code since} tells from which day on, if there are older ones.
     *
     * @param given {@code words} of the issue or a side; {@code to}: the last day of publication, if not all
     * @throws IllegalArgumentException if that is no day; the message is for people
     */
    public ObjectNode disputes(Map<String, String> given, Page page) {
        DisputeBook book = ledger.disputes(until(given));
        String words = given.getOrDefault("words", "");
        List<Dispute> found = book.contested().stream()
                .filter(d -> DisputeAnswers.holds(d, words, ledger.directory()::sideName))
                .toList();
        Citing citing = new Citing(ledger);
        return since(book, page.answer(found, Dispute::id, d -> disputes.cited(d, book.isCurated(d.id()), citing)));
    }

    private static Optional<LocalDate> until(Map<String, String> given) {
        try {
            return Optional.ofNullable(given.get("to")).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("to is a day such as 2021-12-31.", e);
        }
    }

    private static ObjectNode since(DisputeBook book, ObjectNode json) {
        Values.put(json, "since", book.since());
        return json;
    }

    public Optional<ObjectNode> dispute(String id) {
        DisputeBook book = ledger.disputesWith(id);
        return book.dispute(id).map(d -> disputes.inFull(d, book.isCurated(d.id())));
    }

    /**
     * What an actor, or all that speak for a state, said over time on each issue.
     *
     * @param given {@code who}: id or name of an actor, or a side such as a country's code; {@code to}, {@code since}: as
     *     of {@link #disputes}
     * @throws NotOnRecordException if nobody is called so
     * @throws IllegalArgumentException if several are
     */
    public ObjectNode positions(Map<String, String> given, Page page) {
        String who = given.getOrDefault("who", "");
        DisputeBook book = ledger.disputes(until(given));
        List<DisputeBook.History> found = book.of(
                book.isSide(who)
                        ? who
                        : Names.find(ledger.directory(), who).actor().id());
        return since(book, page.answer(found, h -> h.dispute().id(), disputes::history));
    }

    /** Sources that await a decision, the most frequent first. */
    public ObjectNode review(String words, Page page) {
        List<OpenSource> found = ledger.directory().open().stream()
                .filter(o -> WordMatch.holds(o.source(), words))
                .toList();
        return page.answer(found, OpenSource::source, Profiles::open);
    }

    /** What people decided, the oldest first. */
    public ObjectNode curation(Page page) {
        return page.answer(
                ledger.curation(),
                e -> Long.toString(e.number()),
                (CurationEntry e) -> Profiles.decision(e, ledger.curated().inForce(e.number())));
    }

    public ObjectNode rejections(Page page) {
        return page.answer(ledger.rejections(), r -> r.origin() + " " + r.offset(), Answers::row);
    }

    private static ObjectNode row(Rejection rejection) {
        ObjectNode json = Values.object();
        json.put("origin", rejection.origin());
        if (rejection.offset().isPresent()) {
            json.put("offset", rejection.offset().get());
        } else {
            json.putNull("offset");
        }
        json.put("reason", rejection.reason());
        return json;
    }
}
