package rejoinder.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Response;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.text.Document;
import rejoinder.text.Hashes;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.text.Span;
import rejoinder.time.Interval;
import rejoinder.time.Timex;

/**
 * A hash of everything in a reading, so that a change by hand to any column is noticed. The number of the recipe stands
 * before it: a version that adds to readings makes a new recipe and keeps the old one for what is there.
 */
final class Seal {

    /** Of readings without times and names, whose resolutions have a reason only; also of actors and entries. */
    private static final String FIRST = "1:";

    /** Of readings of which nothing is said of acts, restated claims and responses. */
    static final String SECOND = "2:";

    /** Of readings without events. */
    static final String THIRD = "3:";

    private static final String FOURTH = "4:";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Seal() {}

    static String of(Reading reading, OffsetMap givenToRaw) {
        return of(reading, givenToRaw, FOURTH);
    }

    /** Whether the reading is what was sealed, by whichever recipe. */
    static boolean holds(String seal, Reading reading, OffsetMap givenToRaw) {
        if (seal.startsWith(FIRST)) {
            return isOfFirst(reading) && of(reading, givenToRaw, FIRST).equals(seal);
        }
        if (seal.startsWith(SECOND)) {
            return isOfSecond(reading) && of(reading, givenToRaw, SECOND).equals(seal);
        }
        if (seal.startsWith(THIRD)) {
            return isOfThird(reading) && of(reading, givenToRaw, THIRD).equals(seal);
        }
        return of(reading, givenToRaw, FOURTH).equals(seal);
    }

    /** What a recipe passes over must not be there. */
    private static boolean isOfThird(Reading reading) {
        return reading.events().isEmpty();
    }

    private static boolean isOfSecond(Reading reading) {
        return isOfThird(reading) && reading.claims().equals(ArticleClaims.NONE);
    }

    private static boolean isOfFirst(Reading reading) {
        return isOfSecond(reading)
                && reading.times().isEmpty()
                && reading.said().isEmpty()
                && reading.mentions().isEmpty()
                && reading.actors().values().stream().allMatch(r -> r.basis().equals(Resolutions.reasonOnly(r.why())));
    }

    static String of(Reading reading, OffsetMap givenToRaw, String recipe) {
        Seal seal = new Seal();
        try {
            seal.put(reading);
            seal.put(givenToRaw.encode());
            if (!recipe.equals(FIRST)) {
                seal.putNamesAndTimes(reading);
            }
            if (recipe.equals(THIRD) || recipe.equals(FOURTH)) {
                seal.put(reading.claims());
            }
            if (recipe.equals(FOURTH)) {
                seal.putEvents(reading.events());
            }
        } catch (IOException e) {
            throw inMemory(e);
        }
        return recipe + Hashes.sha256(seal.bytes.toByteArray());
    }

    static String of(Actor actor) {
        Seal seal = new Seal();
        try {
            seal.put(actor);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return FIRST + Hashes.sha256(seal.bytes.toByteArray());
    }

    /** @param before the seal of the entry before this one, so that none can be taken out */
    static String of(CurationEntry entry, String before) {
        Seal seal = new Seal();
        try {
            seal.put(before);
            seal.out.writeLong(entry.number());
            seal.put(entry.at().toString());
            seal.put(entry.author());
            seal.put(entry.note());
            seal.put(entry.decision().action().word());
            seal.put(entry.decision().subject());
            seal.put(entry.decision().name());
            seal.put(entry.decision().value());
        } catch (IOException e) {
            throw inMemory(e);
        }
        return FIRST + Hashes.sha256(seal.bytes.toByteArray());
    }

    private static IllegalStateException inMemory(IOException e) {
        return new IllegalStateException("memory cannot fail to take bytes", e);
    }

    private void put(Reading reading) throws IOException {
        put(reading.producer().toString());
        put(reading.document());
        put(Compact.spans(reading.sentences()));
        out.writeBoolean(reading.dateline().isPresent());
        if (reading.dateline().isPresent()) {
            var dateline = reading.dateline().get();
            put(Compact.spans(List.of(dateline.span())));
            put(dateline.place());
            put(dateline.agency());
            put(dateline.date());
            put(dateline.derivation());
        }
        out.writeInt(reading.attributions().size());
        for (Attribution attribution : reading.attributions()) {
            put(attribution);
            Resolution resolution = reading.actors().get(attribution.id());
            out.writeBoolean(resolution != null);
            if (resolution != null) {
                put(resolution);
            }
        }
    }

    /** Resolutions and times of utterance in the order of the attributions, which may lack them. */
    private void putNamesAndTimes(Reading reading) throws IOException {
        for (Attribution attribution : reading.attributions()) {
            Resolution resolution = reading.actors().get(attribution.id());
            if (resolution != null) {
                put(resolution.basis());
            }
            Utterance said = reading.said().get(attribution.id());
            out.writeBoolean(said != null);
            if (said != null) {
                put(said);
            }
        }
        out.writeInt(reading.times().size());
        for (Timex time : reading.times()) {
            put(List.of(time.span()));
            put(time.type().name());
            put(time.value());
            out.writeBoolean(time.interval().isPresent());
            if (time.interval().isPresent()) {
                put(time.interval().get());
            }
            put(time.derivation());
            put(time.anchor());
            put(time.rule());
        }
        out.writeInt(reading.mentions().size());
        for (Denotation denotation : reading.mentions()) {
            put(List.of(denotation.mention().span()));
            put(denotation.mention().kind().word());
            out.writeBoolean(denotation.actor().isPresent());
            if (denotation.actor().isPresent()) {
                put(denotation.actor().get());
            }
            put(denotation.why());
        }
    }

    private void put(ArticleClaims claims) throws IOException {
        out.writeInt(claims.acts().size());
        for (var act : claims.acts().entrySet()) {
            put(act.getKey().value());
            put(act.getValue().act().word());
            put(act.getValue().polarity().word());
            out.writeBoolean(act.getValue().hedged());
            put(act.getValue().basis());
        }
        out.writeInt(claims.restated().size());
        for (AttributionId id : claims.restated()) {
            put(id.value());
        }
        out.writeInt(claims.about().size());
        for (var about : claims.about().entrySet()) {
            put(about.getKey().value());
            out.writeInt(about.getValue().size());
            for (Actor actor : about.getValue()) {
                put(actor);
            }
        }
        out.writeInt(claims.responses().size());
        for (Response response : claims.responses()) {
            put(response);
        }
        out.writeInt(claims.insertions().size());
        for (Insertion insertion : claims.insertions()) {
            put(List.of(insertion.span()));
            put(insertion.signature());
            put(insertion.basis());
        }
        out.writeInt(claims.repeats().size());
        for (var repeat : claims.repeats().entrySet()) {
            put(repeat.getKey().value());
            put(repeat.getValue().value());
        }
    }

    private void put(Response response) throws IOException {
        put(response.from().value());
        if (response.to() instanceof Response.Target.Statement to) {
            out.writeBoolean(true);
            put(to.id().value());
        } else if (response.to() instanceof Response.Target.BareClaim to) {
            out.writeBoolean(false);
            put(List.of(to.span()));
            out.writeBoolean(to.claimant().isPresent());
            if (to.claimant().isPresent()) {
                put(to.claimant().get());
            }
        }
        put(response.type().word());
        put(response.basis());
    }

    private void putEvents(List<PloverEvent> events) throws IOException {
        out.writeInt(events.size());
        for (PloverEvent event : events) {
            put(event.type().word());
            put(event.mode());
            out.writeInt(event.contexts().size());
            for (String context : event.contexts()) {
                put(context);
            }
            putParties(event.actors());
            putParties(event.recipients());
            put(event.status().word());
            out.writeBoolean(event.when().isPresent());
            if (event.when().isPresent()) {
                put(event.when().get());
            }
            put(event.attribution());
            put(List.of(event.span()));
            put(event.basis());
        }
    }

    private void putParties(List<EventParty> parties) throws IOException {
        out.writeInt(parties.size());
        for (EventParty party : parties) {
            put(List.of(party.span()));
            out.writeBoolean(party.actor().isPresent());
            if (party.actor().isPresent()) {
                put(party.actor().get());
            }
        }
    }

    private void put(Utterance said) throws IOException {
        put(said.when());
        put(said.derivation());
        put(said.evidence());
    }

    private void put(Interval interval) throws IOException {
        put(interval.from().toString());
        put(interval.to().toString());
        put(interval.granularity().word());
    }

    private void put(Document document) throws IOException {
        put(document.id().value());
        put(document.text());
        put(document.toGiven().encode());
        Metadata metadata = document.metadata();
        put(metadata.givenId());
        put(metadata.url());
        put(metadata.outlet());
        put(metadata.published());
        put(metadata.publishedTime());
        put(metadata.title());
        put(metadata.byline());
        put(metadata.language());
        put(Compact.regions(document.regions()));
        out.writeInt(document.repairs().size());
        for (var repair : document.repairs()) {
            put(List.of(repair.span()));
            put(repair.original());
            put(repair.method());
        }
    }

    private void put(Attribution attribution) throws IOException {
        put(attribution.id().value());
        put(attribution.source().spans());
        put(attribution.cue().spans());
        put(attribution.content().spans());
        put(attribution.mode().word());
        put(attribution.parent());
        put(attribution.basis());
    }

    private void put(Basis basis) throws IOException {
        put(basis.producer().toString());
        put(basis.rule());
        put(basis.why());
        out.writeDouble(basis.confidence());
        put(basis.evidence());
    }

    private void put(Resolution resolution) throws IOException {
        put(Resolutions.kind(resolution));
        put(resolution.why());
        List<Actor> actors = Resolutions.actors(resolution);
        out.writeInt(actors.size());
        for (Actor actor : actors) {
            put(actor);
        }
    }

    private void put(Actor actor) throws IOException {
        put(actor.id());
        put(actor.name());
        put(actor.kind());
        put(actor.country());
        put(actor.role());
        out.writeInt(actor.aliases().size());
        for (String alias : actor.aliases()) {
            put(alias);
        }
    }

    private void put(List<Span> spans) throws IOException {
        put(Compact.spans(spans));
    }

    private void put(Optional<?> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            put(value.get().toString());
        }
    }

    /** With its length before it, so that no two values can be taken for one. */
    private void put(String text) throws IOException {
        byte[] utf8 = Stored.text(text).getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
