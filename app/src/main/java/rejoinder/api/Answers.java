package rejoinder.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rejoinder.Rejoinder;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
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
import rejoinder.text.DocumentId;
import rejoinder.wire.Rejection;

/** The record's answers, with people's decisions laid over it. Thread-safe. */
public final class Answers {

    private final CuratedLedger ledger;

    public Answers(CuratedLedger ledger) {
        this.ledger = ledger;
    }

    /** How much there is, and a word that changes when there is more. */
    public ObjectNode record() {
        ObjectNode json = Values.object();
        json.put("version", Rejoinder.PRODUCER.version());
        json.put("state", ledger.state());
        json.put("articles", ledger.countDocuments(Filter.ALL));
        json.put("statements", ledger.countAttributions(Filter.ALL));
        json.put("rejections", ledger.rejections().size());
        Values.put(json, "outlets", ledger.outlets());
        return json;
    }

    public ObjectNode articles(Filter filter, Page page) {
        return page.answer(
                ledger.documents(filter.page(page.offset(), page.limit())),
                ledger.countDocuments(filter),
                Answers::row);
    }

    private static ObjectNode row(DocumentRow row) {
        ObjectNode json = Values.object();
        json.put("id", row.id().value());
        json.put("title", row.headline());
        Values.put(json, "outlet", row.outlet());
        Values.put(json, "published", row.published());
        json.put("statements", row.attributions());
        json.put("origin", row.origin());
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

    /** This is where statements are looked for; whatever search there is is asked here. */
    public ObjectNode statements(Filter filter, Page page) {
        Citing citing = new Citing(ledger);
        List<ObjectNode> found = ledger.attributions(filter.page(page.offset(), page.limit())).stream()
                .map(row -> citing.cite(row.document(), row.id()))
                .toList();
        return page.answer(found, ledger.countAttributions(filter), json -> json);
    }

    public Optional<ObjectNode> statement(String id) {
        AttributionId wanted;
        try {
            wanted = new AttributionId(id);
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
        return page.answer(found, Profiles::line);
    }

    private static Predicate<ActorProfile> fits(
            @Nullable String asked, Function<ActorProfile, Optional<String>> value) {
        return p -> asked == null || value.apply(p).equals(Optional.of(asked));
    }

    /** By its id, or that of one merged into it. */
    public Optional<ObjectNode> actor(String id) {
        return ledger.directory().actor(id).map(p -> Profiles.inFull(p, ledger.directory()));
    }

    public ObjectNode disputes(Page page) {
        return page.answer(ledger.disputes().contested(), DisputeAnswers::line);
    }

    public Optional<ObjectNode> dispute(String id) {
        return ledger.disputes().dispute(id).map(d -> DisputeAnswers.inFull(d, new Citing(ledger)::cite));
    }

    /**
     * What an actor, or all that speak for a state, said over time on each issue.
     *
     * @param who id of an actor, or a side such as a country's code
     */
    public ObjectNode positions(String who, Page page) {
        DisputeBook book = ledger.disputes();
        List<DisputeBook.History> found = book.of(
                book.isSide(who)
                        ? who
                        : ledger.directory().actor(who).map(p -> p.actor().id()).orElse(who));
        Citing citing = new Citing(ledger);
        return page.answer(found, h -> DisputeAnswers.history(h, citing::cite));
    }

    /** Sources that await a decision, the most frequent first. */
    public ObjectNode review(String words, Page page) {
        List<OpenSource> found = ledger.directory().open().stream()
                .filter(o -> WordMatch.holds(o.source(), words))
                .toList();
        return page.answer(found, Profiles::open);
    }

    /** What people decided, the oldest first. */
    public ObjectNode curation(Page page) {
        return page.answer(
                ledger.curation(),
                (CurationEntry e) ->
                        Profiles.decision(e, ledger.directory().curated().inForce(e.number())));
    }

    public ObjectNode rejections(Page page) {
        return page.answer(ledger.rejections(), Answers::row);
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
