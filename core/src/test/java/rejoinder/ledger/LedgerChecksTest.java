package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Insertion;
import rejoinder.claim.Polarity;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.provenance.Basis;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.Interval;
import rejoinder.wire.Article;
import rejoinder.wire.RawBytes;

class LedgerChecksTest {

    @Test
    void findsNothingWrongWithAWellFormedReading() {
        assertThat(LedgerChecks.of(MadeUp.article(), MadeUp.reading())).isEmpty();
    }

    @Test
    void aSpanLiesInsideTheText() {
        assertThat(spoiled(source(new Span(60, 1000)))).anyMatch(p -> p.contains("ends outside the text"));
    }

    @Test
    void aSpanDoesNotCutASurrogatePair() {
        String text = MadeUp.TEXT.replace("dam", "\uD83C\uDF0Am");
        Span half = new Span(MadeUp.span("dam").start() + 1, MadeUp.span("dam").end());
        Reading reading =
                MadeUp.reading(MadeUp.document(text, List.of()), content(Source.of(MadeUp.span("said")), half));
        assertThat(LedgerChecks.of(reading))
                .anyMatch(p -> p.contains("content") && p.contains("cuts a surrogate pair"));
    }

    @Test
    void aTextHasNoHalfPair() {
        String text = MadeUp.TEXT.replace("dam", "d\uD83Cm");
        assertThat(LedgerChecks.of(MadeUp.reading(MadeUp.document(text, List.of()))))
                .containsExactly("the text has half a surrogate pair");
    }

    @Test
    void aSpanNeitherBeginsNorEndsInWhiteSpace() {
        Span said = MadeUp.span("said");
        assertThat(spoiled(source(new Span(said.start() - 1, said.end())))).anyMatch(p -> p.contains("white space"));
        assertThat(LedgerChecks.of(MadeUp.reading(
                        MadeUp.document(MadeUp.TEXT.replace("the att", "the\u00A0att"), List.of()),
                        content(Source.of(new Span(28, 37)), MadeUp.span("is old")))))
                .anyMatch(p -> p.contains("white space"));
    }

    @Test
    void nothingIsAttributedInBoilerplateOrOutsideRegions() {
        assertThat(spoiled(source(MadeUp.span("Subscribe")))).anyMatch(p -> p.contains("reaches out of the regions"));
        assertThat(spoiled(content(new Source.Implicit(), MadeUp.span("claims.\"\n\nSubscribe"))))
                .anyMatch(p -> p.contains("reaches out of the regions"));
        assertThat(spoiled(content(new Source.Implicit(), MadeUp.span("denies\n\n\"The dam"))))
                .isEmpty();
    }

    @Test
    void sourceCueAndContentStandApart() {
        assertThat(spoiled(source(MadeUp.span("is old"))))
                .anyMatch(p -> p.contains("source") && p.contains("overlaps"));
        Attribution cueInContent = attribution(
                new Source.Implicit(), Cue.of(MadeUp.span("claims")), MadeUp.span("Orea claims"), Optional.empty());
        assertThat(spoiled(cueInContent)).anyMatch(p -> p.contains("cue") && p.contains("overlaps content"));
        Attribution cueInSource = attribution(
                Source.of(MadeUp.span("attachés said")),
                Cue.of(MadeUp.span("said")),
                MadeUp.span("is old"),
                Optional.empty());
        assertThat(spoiled(cueInSource)).anyMatch(p -> p.contains("overlaps cue"));
    }

    @Test
    void anIdDerivesFromTheSpans() {
        AttributionId other = new AttributionId("a0123456789abcdef");
        assertThat(spoiled(withId(MadeUp.CLAIMS, other, Optional.empty())))
                .anyMatch(p -> p.contains(other + " should be " + MadeUp.CLAIMS.id()));
    }

    @Test
    void noIdStandsTwice() {
        assertThat(spoiled(MadeUp.SAID, MadeUp.SAID)).anyMatch(p -> p.contains("stands twice"));
    }

    @Test
    void aParentIsThere() {
        assertThat(spoiled(MadeUp.CLAIMS)).anyMatch(p -> p.contains("parent " + MadeUp.SAID.id() + ", which is not"));
    }

    @Test
    void noAttributionIsItsOwnParent() {
        Attribution loop = withId(MadeUp.SAID, MadeUp.SAID.id(), Optional.of(MadeUp.SAID.id()));
        assertThat(spoiled(loop)).anyMatch(p -> p.contains("among its own parents"));
    }

    @Test
    void aNestedContentLiesInItsParents() {
        Attribution outside = attribution(
                new Source.Implicit(), new Cue.Wordless(), MadeUp.span("Vesna denies"), Optional.of(MadeUp.SAID.id()));
        assertThat(spoiled(outside, MadeUp.SAID)).anyMatch(p -> p.contains("outside that of its parent"));
    }

    @Test
    void attributionsAndSentencesFollowTheText() {
        assertThat(spoiled(MadeUp.CLAIMS, MadeUp.SAID))
                .containsExactly("attributions are not in the order of the text");
        Reading good = MadeUp.reading();
        var sentences = new ArrayList<>(good.sentences());
        sentences.add(MadeUp.span("Vesna"));
        assertThat(LedgerChecks.of(new Reading(
                        good.producer(),
                        good.document(),
                        sentences,
                        good.dateline(),
                        good.attributions(),
                        good.actors())))
                .containsExactly(
                        "sentence " + MadeUp.span("Vesna").range() + " begins before the end of the one before");
    }

    @Test
    void anActorBelongsToAnAttribution() {
        Reading good = MadeUp.reading();
        Map<AttributionId, Resolution> actors = new HashMap<>(good.actors());
        actors.put(new AttributionId("a0123456789abcdef"), new Resolution.Unresolved(MadeUp.because("no name")));
        assertThat(LedgerChecks.of(new Reading(
                        good.producer(),
                        good.document(),
                        good.sentences(),
                        good.dateline(),
                        good.attributions(),
                        actors)))
                .containsExactly("an actor is given for a0123456789abcdef, which is not there");
    }

    @Test
    void claimsAreOfAttributionsThatAreThere() {
        Reading good = MadeUp.reading();
        AttributionId absent = new AttributionId("a0123456789abcdef");
        AttributionId said = MadeUp.SAID.id();
        Basis basis = MadeUp.because("it says so");
        Span blank = new Span(MadeUp.span("Vesna").end(), MadeUp.span("Vesna").end() + 1);
        ArticleClaims claims = new ArticleClaims(
                Set.of(absent),
                Map.of(absent, new SpeechActDecision(SpeechAct.DENY, Polarity.NEGATED, false, basis)),
                Map.of(absent, List.of()),
                List.of(
                        new Response(said, new Target.Statement(said), ResponseType.DENIES, basis),
                        new Response(absent, new Target.Statement(absent), ResponseType.DENIES, basis),
                        new Response(said, new Target.BareClaim(blank, Optional.empty()), ResponseType.DENIES, basis)),
                List.of(new Insertion(MadeUp.span("Vesna"), Optional.of(MadeUp.span("denies")), basis)),
                Map.of(said, absent));
        assertThat(LedgerChecks.of(new Reading(
                        good.producer(),
                        good.document(),
                        good.sentences(),
                        good.dateline(),
                        good.attributions(),
                        good.actors(),
                        good.said(),
                        good.mentions(),
                        good.times(),
                        claims)))
                .containsExactly(
                        "an act is given for " + absent + ", which is not there",
                        "a claim is restated in " + absent + ", which is not there",
                        "actors are given for " + absent + ", which is not there",
                        said + " answers itself",
                        "an answer is given in " + absent + ", which is not there",
                        absent + " answers " + absent + ", which is not there",
                        absent + " answers itself",
                        "claim that " + said + " answers " + blank.range() + " begins or ends in white space",
                        "insertion " + MadeUp.span("Vesna").range() + " is signed outside it",
                        said + " repeats " + absent + ", which is not there");
    }

    @Test
    void eventsAreToldInWordsThatAreThereByStatementsThatHoldThem() {
        Span words = MadeUp.span("as Orea claims");
        Span trigger = MadeUp.span("claims");
        EventParty orea = new EventParty(MadeUp.span("Orea"), Optional.empty());
        EventParty elsewhere = new EventParty(MadeUp.span("the attachés"), Optional.empty());
        Optional<AttributionId> said = Optional.of(MadeUp.SAID.id());
        PloverEvent sound = MadeUp.event(words, trigger, Optional.empty(), said, orea);
        assertThat(LedgerChecks.of(MadeUp.telling(sound, sound))).isEmpty();
        AttributionId absent = new AttributionId("a0000000000000000");
        Optional<Utterance> when = Optional.of(
                new Utterance(Interval.day(LocalDate.of(2026, 3, 2)), "so", Optional.of(new Span(0, 1000))));
        PloverEvent bare = new PloverEvent(
                EventType.AID,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(orea),
                EventStatus.REPORTED,
                when,
                Optional.of(MadeUp.CLAIMS.id()),
                words,
                MadeUp.because("so"));
        assertThat(LedgerChecks.of(MadeUp.telling(
                        bare,
                        MadeUp.event(words, trigger, Optional.empty(), Optional.of(absent), elsewhere),
                        MadeUp.event(words, MadeUp.span("dam"), Optional.empty(), Optional.of(MadeUp.CLAIMS.id())))))
                .containsExactly(
                        "event aid 53-67 has no trigger",
                        "event aid 53-67 evidence of its time 0-1000 ends outside the text, which has 80 characters",
                        "event accuse 53-67 has its party 25-37 outside it",
                        "event accuse 53-67 is told by " + absent + ", which is not there",
                        "event accuse 53-67 has its trigger 19-22 outside it",
                        "event accuse 53-67 is told by " + MadeUp.CLAIMS.id()
                                + ", whose content does not hold its trigger");
    }

    @Test
    void aRepairSaysWhatStoodThere() {
        Repair wrong = new Repair(MadeUp.span("attachés"), "attachXs", "guessed");
        assertThat(LedgerChecks.of(
                        MadeUp.article(),
                        MadeUp.reading(MadeUp.document(MadeUp.TEXT, List.of(wrong)), MadeUp.SAID, MadeUp.CLAIMS)))
                .containsExactly("repair " + wrong.span().range() + " says it was 'attachXs', not 'attachйs'");
    }

    @Test
    void aReadingLeadsBackToItsArticle() {
        Article article = MadeUp.article();
        Article otherBytes = new Article(
                "x", RawBytes.of(new byte[10]), article.text(), article.toRaw(), article.metadata(), List.of());
        assertThat(LedgerChecks.of(otherBytes, MadeUp.reading()))
                .anyMatch(p -> p.contains("not the id of these bytes"))
                .anyMatch(p -> p.contains("the way to the raw bytes leads to"));
        Article shorter = new Article(
                "x", article.raw(), article.text().substring(1), article.toRaw(), article.metadata(), List.of());
        assertThat(LedgerChecks.of(shorter, MadeUp.reading()))
                .anyMatch(p -> p.contains("the way to the given text leads to"))
                .anyMatch(p -> p.contains("the way to the raw bytes covers"));
    }

    private static List<String> spoiled(Attribution... attributions) {
        Reading reading = MadeUp.reading();
        return LedgerChecks.of(new Reading(
                reading.producer(),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                List.of(attributions),
                Map.of()));
    }

    private static Attribution source(Span span) {
        return content(Source.of(span), MadeUp.span("is old"));
    }

    private static Attribution content(Source source, Span content) {
        return attribution(source, new Cue.Wordless(), content, Optional.empty());
    }

    private static Attribution attribution(Source source, Cue cue, Span content, Optional<AttributionId> parent) {
        return MadeUp.attribution(source, cue, Content.of(content), Mode.INDIRECT, parent, 1);
    }

    private static Attribution withId(Attribution a, AttributionId id, Optional<AttributionId> parent) {
        return new Attribution(id, a.source(), a.cue(), a.content(), a.mode(), parent, a.basis());
    }
}
