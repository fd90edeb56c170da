package rejoinder.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.Ledger.Outcome;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Producer;
import rejoinder.text.Document;
import rejoinder.text.Hashes;
import rejoinder.text.Headline;
import rejoinder.text.Metadata;
import rejoinder.text.Repair;
import rejoinder.time.Dateline;
import rejoinder.wire.Article;
import rejoinder.wire.Rejection;

/** Puts a reading, or a rejection, into the tables; to be used inside one transaction. */
final class Additions {

    private final Handle handle;
    private final String now;
    private final Map<Producer, Long> producers = new HashMap<>();
    private final Map<Actor, Long> actors = new HashMap<>();

    Additions(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now.toString();
    }

    Outcome add(Article article, Reading reading) {
        long producer = producer(reading.producer());
        Optional<Long> known = document(article, reading.document());
        if (known.isPresent() && holds(known.get(), producer)) {
            return Outcome.KNOWN;
        }
        long document = known.orElseGet(() -> insertDocument(article, reading.document()));
        long number = insertReading(article, reading, document, producer);
        repairs(number, reading.document());
        AttributionAdditions attributions = new AttributionAdditions(handle, this, reading);
        attributions.insert(number);
        Map<AttributionId, Long> numbers = attributions.numbers();
        new ClaimAdditions(handle, this, reading, numbers).insert(number);
        new EventAdditions(handle, this, reading, numbers).insert(number);
        new TextAdditions(handle, this, reading).insert(number);
        handle.execute("INSERT INTO voice SELECT reading, named, statements FROM voiced WHERE reading = ?", number);
        return known.isPresent() ? Outcome.REVISED : Outcome.ADDED;
    }

    void reject(Rejection rejection) {
        handle.createUpdate("INSERT INTO rejection (origin, byte_offset, reason, rejected_at)"
                        + " VALUES (:origin, :offset, :reason, :now) ON CONFLICT (origin, reason) DO NOTHING")
                .bind("origin", Stored.text(rejection.origin()))
                .bind("offset", rejection.offset())
                .bind("reason", Stored.text(rejection.reason()))
                .bind("now", now)
                .execute();
    }

    private boolean holds(long document, long producer) {
        return handle.createQuery("SELECT count(*) FROM reading WHERE document = :document AND producer = :producer")
                        .bind("document", document)
                        .bind("producer", producer)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** @throws CorruptLedgerException if the id is taken by other bytes */
    private Optional<Long> document(Article article, Document document) {
        String sha256 = Hashes.sha256(article.raw().toArray());
        return handle.createQuery("SELECT number, raw_sha256 FROM document WHERE id = :id")
                .bind("id", document.id().value())
                .map((row, context) -> {
                    if (!sha256.equals(row.getString("raw_sha256"))) {
                        throw new CorruptLedgerException("The ledger holds other bytes than those of "
                                + article.origin() + " as document " + document.id()
                                + ": check it with `rejoinder verify`.");
                    }
                    return row.getLong("number");
                })
                .findOne();
    }

    /** The number of a producer's row, which is made if it is new. */
    long producer(Producer producer) {
        return producers.computeIfAbsent(producer, this::insertProducer);
    }

    private long insertProducer(Producer producer) {
        handle.createUpdate("INSERT INTO producer (name, version) VALUES (:name, :version) ON CONFLICT DO NOTHING")
                .bind("name", Stored.text(producer.name()))
                .bind("version", Stored.text(producer.version()))
                .execute();
        return handle.createQuery("SELECT number FROM producer WHERE name = :name AND version = :version")
                .bind("name", Stored.text(producer.name()))
                .bind("version", Stored.text(producer.version()))
                .mapTo(Long.class)
                .one();
    }

    private long insertDocument(Article article, Document document) {
        byte[] raw = article.raw().toArray();
        return number(handle.createUpdate("INSERT INTO document (id, origin, first_read, raw, raw_length, raw_sha256)"
                        + " VALUES (:id, :origin, :now, :raw, :length, :sha256)")
                .bind("id", document.id().value())
                .bind("origin", Stored.text(article.origin()))
                .bind("now", now)
                .bind("raw", Compact.deflated(raw))
                .bind("length", raw.length)
                .bind("sha256", Hashes.sha256(raw)));
    }

    private long insertReading(Article article, Reading reading, long documentNumber, long producer) {
        Document document = reading.document();
        Metadata metadata = document.metadata();
        Optional<Dateline> dateline = reading.dateline();
        return number(handle.createUpdate(INSERT_READING)
                .bind("document", documentNumber)
                .bind("producer", producer)
                .bind("now", now)
                .bind("text", document.text())
                .bind("sha256", Hashes.sha256(document.text()))
                .bind("toGiven", document.toGiven().encode())
                .bind("givenToRaw", article.toRaw().encode())
                .bind("givenId", metadata.givenId().map(Stored::text))
                .bind("url", metadata.url().map(Stored::text))
                .bind("outlet", metadata.outlet().map(Stored::text))
                .bind("published", metadata.published().map(Object::toString))
                .bind("publishedTime", metadata.publishedTime().map(Object::toString))
                .bind("title", metadata.title().map(Stored::text))
                .bind("byline", metadata.byline().map(Stored::text))
                .bind("language", metadata.language().map(Stored::text))
                .bind("datelineStart", dateline.map(d -> d.span().start()))
                .bind("datelineEnd", dateline.map(d -> d.span().end()))
                .bind("place", dateline.map(d -> Stored.text(d.place())))
                .bind("agency", dateline.flatMap(Dateline::agency).map(Stored::text))
                .bind("datelineDate", dateline.flatMap(Dateline::date).map(Object::toString))
                .bind("derivation", dateline.map(d -> Stored.text(d.derivation())))
                .bind("regions", Compact.regions(document.regions()))
                .bind("sentences", Compact.spans(reading.sentences()))
                .bind("headline", Stored.text(Headline.of(document)))
                .bind("day", reading.day().map(LocalDate::toEpochDay))
                .bind("attributions", reading.attributions().size())
                .bind("seal", Seal.of(reading, article.toRaw())));
    }

    private static final String INSERT_READING = """
            INSERT INTO reading (document, revision, producer, read_at, text, text_sha256, to_given, given_to_raw,
              given_id, url, outlet, published, published_time, title, byline, language,
              dateline_start, dateline_end, place, agency, dateline_date, derivation,
              regions, sentences, headline, day, attributions, seal)
            VALUES (:document, (SELECT coalesce(max(revision), 0) + 1 FROM reading WHERE document = :document),
              :producer, :now, :text, :sha256, :toGiven, :givenToRaw,
              :givenId, :url, :outlet, :published, :publishedTime, :title, :byline, :language,
              :datelineStart, :datelineEnd, :place, :agency, :datelineDate, :derivation,
              :regions, :sentences, :headline, :day, :attributions, :seal)
            """;

    private void repairs(long reading, Document document) {
        if (document.repairs().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO repair (reading, ordinal, start, \"end\", text, original,"
                        + " method) VALUES (:reading, :ordinal, :start, :end, :text, :original, :method)");
        int ordinal = 0;
        for (Repair repair : document.repairs()) {
            batch.bind("reading", reading)
                    .bind("ordinal", ordinal++)
                    .bind("start", repair.span().start())
                    .bind("end", repair.span().end())
                    .bind("text", repair.span().in(document.text()))
                    .bind("original", Stored.text(repair.original()))
                    .bind("method", Stored.text(repair.method()))
                    .add();
        }
        batch.execute();
    }

    /** The number of an actor's row, which is made if it is new. */
    long actor(Actor actor) {
        return actors.computeIfAbsent(actor, this::insertActor);
    }

    private long insertActor(Actor actor) {
        String seal = Seal.of(actor);
        Optional<Long> known = handle.createQuery("SELECT number FROM actor WHERE seal = :seal")
                .bind("seal", seal)
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> number(handle.createUpdate("INSERT INTO actor (id, name, kind, country, role,"
                        + " aliases, seal) VALUES (:id, :name, :kind, :country, :role, :aliases, :seal)")
                .bind("id", Stored.text(actor.id()))
                .bind("name", Stored.text(actor.name()))
                .bind("kind", Stored.text(actor.kind()))
                .bind("country", actor.country().map(Stored::text))
                .bind("role", actor.role().map(Stored::text))
                .bind("aliases", Stored.text(Compact.strings(actor.aliases())))
                .bind("seal", seal)));
    }

    private static long number(Update insert) {
        return insert.executeAndReturnGeneratedKeys("number").mapTo(Long.class).one();
    }
}
