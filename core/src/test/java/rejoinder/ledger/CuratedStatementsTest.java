package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rejoinder.ledger.MadeUp.CLAIMS;
import static rejoinder.ledger.MadeUp.ID;
import static rejoinder.ledger.MadeUp.SAID;
import static rejoinder.ledger.MadeUp.span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.claim.Response.Target;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.text.DocumentId;
import rejoinder.text.Span;

/** The laws of people's decisions about statements. */
class CuratedStatementsTest {

    private static final MarkedStatement OREA_DAM =
            new MarkedStatement(Source.of(span("Orea")), Cue.of(span("claims")), Content.of(span("The dam")));

    private static CuratedActors after(Curation... decisions) {
        List<CurationEntry> entries = new ArrayList<>();
        for (Curation decision : decisions) {
            entries.add(new CurationEntry(entries.size() + 1L, Instant.EPOCH, "Ana", "", decision));
        }
        return CuratedActors.of(entries, Map.of());
    }

    private static Reading read(Curation... decisions) {
        Reading reading = CuratedReading.of(MadeUp.reading(), after(decisions));
        assertThat(LedgerChecks.of(reading)).isEmpty();
        return reading;
    }

    private static List<AttributionId> ids(Reading reading) {
        return reading.attributions().stream().map(Attribution::id).toList();
    }

    @Test
    void aRejectedStatementIsGoneWithAllThatWasSaidOfIt() {
        Reading reading = read(Curation.rejectStatement(ID, SAID.id()));
        assertThat(ids(reading)).containsExactly(CLAIMS.id());
        assertThat(reading.attributions().get(0).parent()).isEmpty();
        assertThat(reading.actors()).containsOnlyKeys(CLAIMS.id());
        assertThat(reading.said()).isEmpty();
    }

    @Test
    void anAddedStatementStandsInTheOrderOfTheTextWithWhomItsSourceDenotes() {
        Reading reading = read(Curation.addStatement(ID, OREA_DAM));
        AttributionId id = OREA_DAM.in(ID);
        assertThat(ids(reading)).containsExactly(SAID.id(), id, CLAIMS.id());
        Attribution added = reading.attributions().get(1);
        assertThat(added.mode()).isEqualTo(Mode.DIRECT);
        assertThat(CuratedReading.isByPerson(added.basis())).isTrue();
        assertThat(reading.actors().get(id))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        r -> assertThat(r.actor().id()).isEqualTo("orea"));
    }

    @Test
    void mendedWordsKeepWhatWasKnownAndLaterDecisionsFindThemUnderEitherId() {
        MarkedStatement fuller =
                new MarkedStatement(SAID.source(), SAID.cue(), Content.of(span("is old, as Orea claims")));
        Reading reading = read(
                Curation.act(ID, SAID.id(), SpeechAct.DENY),
                Curation.mendStatement(ID, SAID.id(), fuller),
                Curation.answers(ID, SAID.id(), CLAIMS.id(), Optional.of(ResponseType.DENIES)));
        AttributionId id = fuller.in(ID);
        assertThat(ids(reading)).containsExactly(id, CLAIMS.id());
        assertThat(reading.claims().act(id)).contains(SpeechAct.DENY);
        assertThat(reading.said()).containsOnlyKeys(id);
        assertThat(reading.attributions().get(1).parent()).contains(id);
        assertThat(reading.claims().responses()).singleElement().satisfies(r -> {
            assertThat(r.from()).isEqualTo(id);
            assertThat(r.to()).isEqualTo(new Target.Statement(CLAIMS.id()));
        });
    }

    @Test
    void anActorAssignedBeforeTheWordsWereMendedStays() {
        MarkedStatement fuller =
                new MarkedStatement(SAID.source(), SAID.cue(), Content.of(span("is old, as Orea claims")));
        Reading reading = read(
                Curation.add("vesna", "state", "Vesna"),
                Curation.assign(List.of(SAID.id()), "vesna"),
                Curation.mendStatement(ID, SAID.id(), fuller));
        assertThat(reading.actors().get(fuller.in(ID)))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        r -> assertThat(r.actor().name()).isEqualTo("Vesna"));
    }

    @Test
    void whatWasDecidedOnMendedWordsHoldsWhenTheMendingIsUndone() {
        MarkedStatement fuller =
                new MarkedStatement(SAID.source(), SAID.cue(), Content.of(span("is old, as Orea claims")));
        Reading reading = read(
                Curation.add("vesna", "state", "Vesna"),
                Curation.mendStatement(ID, SAID.id(), fuller),
                Curation.act(ID, fuller.in(ID), SpeechAct.THREATEN),
                Curation.assign(List.of(fuller.in(ID)), "vesna"),
                Curation.undo(2));
        assertThat(ids(reading)).containsExactly(SAID.id(), CLAIMS.id());
        assertThat(reading.claims().act(SAID.id())).contains(SpeechAct.THREATEN);
        assertThat(reading.actors().get(SAID.id()))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        r -> assertThat(r.actor().name()).isEqualTo("Vesna"));
    }

    @Test
    void everyIdThatAStatementHadLeadsToTheOneItHas() {
        MarkedStatement fuller =
                new MarkedStatement(SAID.source(), SAID.cue(), Content.of(span("is old, as Orea claims")));
        MarkedStatement again = new MarkedStatement(SAID.source(), SAID.cue(), SAID.content());
        AttributionId longer = fuller.in(ID);
        assertThat(later(Curation.mendStatement(ID, SAID.id(), fuller))).isEqualTo(Map.of(SAID.id(), longer));
        assertThat(later(Curation.mendStatement(ID, SAID.id(), fuller), Curation.undo(1)))
                .isEqualTo(Map.of(longer, SAID.id()));
        assertThat(later(Curation.mendStatement(ID, SAID.id(), fuller), Curation.mendStatement(ID, longer, again)))
                .isEqualTo(Map.of(longer, SAID.id()));
        assertThat(later(Curation.mendStatement(ID, SAID.id(), fuller), Curation.rejectStatement(ID, SAID.id())))
                .isEmpty();
    }

    private static Map<AttributionId, AttributionId> later(Curation... decisions) {
        return after(decisions).statements().over(MadeUp.reading()).later();
    }

    @Test
    void anAnswerIsTakenBackAndAnUndoneDecisionLeavesNothing() {
        Curation answer = Curation.answers(ID, SAID.id(), CLAIMS.id(), Optional.of(ResponseType.REJECTS));
        assertThat(read(answer).claims().responses()).hasSize(1);
        assertThat(read(answer, Curation.answers(ID, SAID.id(), CLAIMS.id(), Optional.empty()))
                        .claims()
                        .responses())
                .isEmpty();
        assertThat(read(answer, Curation.undo(1))).isEqualTo(MadeUp.reading());
    }

    @Test
    void aDecisionRestsWhileAReadingLacksItsStatement() {
        Reading bare = MadeUp.reading(MadeUp.document(), SAID);
        assertThat(CuratedReading.of(bare, after(Curation.rejectStatement(ID, CLAIMS.id()))))
                .isEqualTo(bare);
        DocumentId other = new DocumentId("d0123456789abcdef");
        assertThat(read(Curation.rejectStatement(other, SAID.id()))).isEqualTo(MadeUp.reading());
    }

    @Test
    void whatCannotStandIsPassedOver() {
        Span outside = new Span(0, 5_000);
        Span white = new Span(span("Vesna").start(), span("Vesna").end() + 1);
        for (Span content : List.of(outside, white, span("Subscribe"))) {
            MarkedStatement marked =
                    new MarkedStatement(new Source.Implicit(), new Cue.Wordless(), Content.of(content));
            assertThat(read(Curation.addStatement(ID, marked))).isEqualTo(MadeUp.reading());
            assertThat(marked.misfit(MadeUp.reading(), java.util.Set.of())).isPresent();
        }
    }

    @Test
    void wordsAreWrittenAsTheyAreRead() {
        String words = "source 410-418 cue 419-423 content 300-340,350-408";
        assertThat(MarkedStatement.parse(words)).hasToString(words);
        assertThat(MarkedStatement.parse("content 3-4")).hasToString("content 3-4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "content",
                "content 4",
                "content 4-4",
                "content 9-3",
                "cue 1-2 source 3-4 content 5-6",
                "content 5-6,4-5",
                "content 1-99999999999",
                "content 1-2 ",
                "source 1-2"
            })
    void otherWordsAreRefused(String words) {
        assertThatThrownBy(() -> MarkedStatement.parse(words)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Curation(Curation.Action.STATEMENT_ADD, ID.value(), Optional.empty(), Optional.of(words)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever is decided, in whatever order, the reading stays well formed, and undoing it all gives the machine's. */
    @Test
    void anyDecisionsLeaveAWellFormedReading() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Curation> decisions = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<AttributionId> there = ids(read(decisions.toArray(Curation[]::new)));
                decisions.add(any(random, there));
            }
            assertThat(read(decisions.toArray(Curation[]::new)))
                    .as("seed " + seed)
                    .isEqualTo(read(decisions.toArray(Curation[]::new)));
            int count = decisions.size();
            for (int entry = count; entry > 0; entry--) {
                decisions.add(Curation.undo(entry));
            }
            assertThat(read(decisions.toArray(Curation[]::new)))
                    .as("seed " + seed + ", undone")
                    .isEqualTo(MadeUp.reading());
        }
    }

    private static Curation any(Random random, List<AttributionId> there) {
        AttributionId one = there.isEmpty() ? SAID.id() : one(random, there);
        AttributionId two = there.isEmpty() ? CLAIMS.id() : one(random, there);
        SpeechAct act = one(random, List.of(SpeechAct.values()));
        ResponseType type = one(random, List.of(ResponseType.values()));
        return switch (random.nextInt(6)) {
            case 0 -> Curation.rejectStatement(ID, one);
            case 1 -> Curation.addStatement(ID, marked(random));
            case 2 -> Curation.mendStatement(ID, one, marked(random));
            case 3 -> Curation.act(ID, one, act);
            case 4 -> Curation.answers(ID, one, two, Optional.of(type));
            default -> Curation.answers(ID, one, two, Optional.empty());
        };
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static MarkedStatement marked(Random random) {
        List<String> words =
                List.of("Vesna", "denies", "The dam", "the attachés", "said", "is old", "as Orea claims", "Orea");
        return new MarkedStatement(
                random.nextBoolean() ? Source.of(span(one(random, words))) : new Source.Implicit(),
                random.nextBoolean() ? Cue.of(span(one(random, words))) : new Cue.Wordless(),
                Content.of(span(one(random, words))));
    }
}
