package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Proposition;
import rejoinder.provenance.Producer;

/** The laws of people's decisions. */
class CurationTest {

    private static final AttributionId ONE = new AttributionId("a0000000000000001");
    private static final Actor A = actor("a", "Water Ministry of Kestria");
    private static final Actor B = actor("b", "Kestrian Ministry of Water");
    private static final Actor C = actor("c", "Belmora");
    private static final Map<String, Actor> KNOWN = Map.of("a", A, "b", B, "c", C);

    private static Actor actor(String id, String name) {
        return new Actor(id, name, "organ", Optional.of("KES"), Optional.of("GOV"), List.of());
    }

    private static CuratedActors after(Curation... decisions) {
        List<CurationEntry> entries = new ArrayList<>();
        for (Curation decision : decisions) {
            entries.add(new CurationEntry(entries.size() + 1L, Instant.EPOCH, "Ana", "", decision));
        }
        return CuratedActors.of(entries, KNOWN);
    }

    private static List<String> ids(CuratedActors curated, String source, Actor... candidates) {
        return curated.decide(ONE, source, List.of(candidates)).actors().stream()
                .map(Actor::id)
                .toList();
    }

    private static Optional<String> refusal(CuratedActors curated, Curation decision) {
        return curated.refusal(decision, ONE::equals);
    }

    @Test
    void withoutEntriesNothingChanges() {
        var decision = after().decide(ONE, "the ministry", List.of(A, B));
        assertThat(decision.actors()).containsExactly(A, B);
        assertThat(decision.because()).isEmpty();
    }

    @Test
    void aMergedActorIsShownAsTheOtherAndItsIdStillLeads() {
        CuratedActors curated = after(Curation.merge("a", "b"), Curation.merge("b", "c"));
        assertThat(curated.lead("a")).isEqualTo("c");
        assertThat(curated.actor("a")).contains(C);
        assertThat(curated.leadingTo("c")).containsExactly("a", "b", "c");
        var decision = curated.decide(ONE, "the ministry", List.of(A));
        assertThat(decision.actors()).containsExactly(C);
        assertThat(decision.because()).hasSize(2);
        assertThat(ids(curated, "the ministry", A, B)).as("one is left of two").containsExactly("c");
    }

    @Test
    void chainsMaySayTheirLinksInAnyOrder() {
        assertThat(after(Curation.merge("b", "c"), Curation.merge("a", "b")).lead("a"))
                .isEqualTo("c");
    }

    @Test
    void aRingIsRefusedInClearWords() {
        assertThat(refusal(after(), Curation.merge("a", "a"))).contains("a cannot be merged into itself");
        assertThat(refusal(after(Curation.merge("a", "b"), Curation.merge("b", "c")), Curation.merge("c", "a")))
                .contains("c cannot be merged into a, which is itself merged into c");
        assertThat(refusal(after(Curation.merge("a", "b")), Curation.merge("a", "c")))
                .contains("a is merged into b already; undo entry 1 first");
    }

    @Test
    void aRingThatAnUndoWouldCloseIsRefusedAndNeverFollowed() {
        CuratedActors curated = after(Curation.merge("a", "b"), Curation.undo(1), Curation.merge("b", "a"));
        assertThat(refusal(curated, Curation.undo(2)))
                .hasValueSatisfying(why -> assertThat(why).contains("entry 2 cannot be undone: entry 3"));
        CuratedActors forced =
                after(Curation.merge("a", "b"), Curation.undo(1), Curation.merge("b", "a"), Curation.undo(2));
        assertThat(forced.lead("a")).isEqualTo("b");
        assertThat(forced.lead("b")).isEqualTo("b");
    }

    @Test
    void anUndoCanBeUndone() {
        assertThat(after(Curation.merge("a", "b"), Curation.undo(1)).lead("a")).isEqualTo("a");
        assertThat(after(Curation.merge("a", "b"), Curation.undo(1), Curation.undo(2))
                        .lead("a"))
                .isEqualTo("b");
        assertThat(after(Curation.merge("a", "b"), Curation.undo(1), Curation.undo(2), Curation.undo(3))
                        .lead("a"))
                .isEqualTo("a");
        CuratedActors undone = after(Curation.rename("a", "X"), Curation.undo(1));
        assertThat(refusal(undone, Curation.undo(1))).contains("entry 1 is undone already");
        assertThat(refusal(undone, Curation.undo(9))).contains("there is no entry 9");
        assertThat(undone.inForce(1)).isFalse();
        assertThat(undone.history("a")).hasSize(2);
    }

    @Test
    void factsAreSetAndTakenAway() {
        CuratedActors curated = after(
                Curation.rename("a", "Ministry of Water"),
                Curation.country("a", Optional.of("BEL")),
                Curation.role("a", Optional.empty()),
                Curation.rename("a", "Water Ministry"));
        assertThat(curated.actor("a"))
                .contains(new Actor("a", "Water Ministry", "organ", Optional.of("BEL"), Optional.empty(), List.of()));
    }

    @Test
    void whatIsNoActorIsNoCandidate() {
        CuratedActors curated = after(Curation.dismiss("a"));
        assertThat(ids(curated, "the ministry", A, B)).containsExactly("b");
        assertThat(ids(curated, "the ministry", A)).isEmpty();
        assertThat(curated.decide(ONE, "the ministry", List.of(A)).because()).hasSize(1);
    }

    @Test
    void aNameIsSplitOffWhateverItsCaseAndArticle() {
        CuratedActors curated = after(Curation.split("a", "the water ministry", "c"));
        assertThat(ids(curated, "The Water Ministry’s", A)).containsExactly("c");
        assertThat(ids(curated, "Kestria’s water ministry", A)).containsExactly("a");
        assertThat(ids(
                        after(Curation.merge("a", "b"), Curation.split("b", "water ministry", "c")),
                        "water ministry",
                        A))
                .as("also from what was merged")
                .containsExactly("c");
    }

    @Test
    void aSourceResolvedByHandGoesBeforeEverything() {
        CuratedActors curated = after(
                Curation.assign(List.of(ONE), "a"), Curation.split("c", "the ministry", "b"), Curation.merge("a", "c"));
        assertThat(ids(curated, "the ministry")).containsExactly("c");
        assertThat(ids(curated, "the ministry", B)).containsExactly("c");
    }

    @Test
    void idsAreGivenOutOnce() {
        CuratedActors curated = after(Curation.add("d", "person", "Lena Varga"), Curation.undo(1));
        assertThat(refusal(curated, Curation.add("d", "person", "Another"))).contains("the id d is taken");
        assertThat(refusal(curated, Curation.add("a", "person", "Another"))).contains("the id a is taken");
        assertThat(refusal(curated, Curation.dismiss("d"))).contains("no actor has the id d");
        assertThat(after(Curation.add("d", "person", "Lena Varga")).actor("d"))
                .map(Actor::name)
                .contains("Lena Varga");
    }

    @Test
    void entriesAboutDifferentActorsMayComeInAnyOrder() {
        List<Curation> decisions = new ArrayList<>(List.of(
                Curation.rename("a", "X"),
                Curation.country("a", Optional.of("BEL")),
                Curation.dismiss("b"),
                Curation.split("c", "the lake", "a"),
                Curation.assign(List.of(ONE), "c"),
                Curation.merge("b", "c")));
        CuratedActors first = after(decisions.toArray(Curation[]::new));
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(decisions, random);
            CuratedActors other = after(decisions.toArray(Curation[]::new));
            for (Actor actor : KNOWN.values()) {
                assertThat(other.actor(actor.id())).isEqualTo(first.actor(actor.id()));
                assertThat(other.decide("the lake", List.of(actor)).actors())
                        .isEqualTo(first.decide("the lake", List.of(actor)).actors());
            }
            assertThat(ids(other, "it", B)).isEqualTo(ids(first, "it", B));
        }
    }

    @Test
    void decisionsHoldForALaterReadingOfTheSameArticle() {
        Reading reading = MadeUp.reading();
        List<CurationEntry> entries = List.of(
                new CurationEntry(1, Instant.EPOCH, "Ana", "", Curation.assign(List.of(MadeUp.SAID.id()), "orea")),
                new CurationEntry(2, Instant.EPOCH, "Ana", "seen", Curation.rename("orea", "Republic of Orea")));
        Map<String, Actor> known = ActorRecord.of(List.of(reading)).known();
        CuratedActors curated = CuratedActors.of(entries, known);
        Reading later = new Reading(
                new Producer("rejoinder", "99"),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                reading.attributions(),
                new TreeMap<>(Map.of(MadeUp.SAID.id(), new Resolution.Unresolved(MadeUp.because("anew")))));
        for (Reading machine : List.of(reading, later)) {
            Reading shown = CuratedReading.of(machine, curated);
            assertThat(LedgerChecks.of(shown)).isEmpty();
            Resolution resolution = Objects.requireNonNull(shown.actors().get(MadeUp.SAID.id()));
            assertThat(resolution).isInstanceOf(Resolution.Resolved.class);
            assertThat(CuratedReading.isByPerson(resolution)).isTrue();
            assertThat(((Resolution.Resolved) resolution).actor().name()).isEqualTo("Republic of Orea");
            assertThat(resolution.why())
                    .contains("Ana took the source of " + MadeUp.SAID.id(), "(seen)", "The reading:");
            assertThat(ExchangeForm.canonical(shown)).contains("\"name\":\"Republic of Orea\"", "\"curated\":true");
            assertThat(shown.attributions()).isEqualTo(machine.attributions());
        }
        assertThat(ExchangeForm.canonical(reading)).doesNotContain("curated");
    }

    @Test
    void illFormedDecisionsAreRefusedAtOnce() {
        assertThatThrownBy(() -> Curation.country("a", Optional.of("kes")))
                .hasMessageContaining("three capital letters");
        assertThatThrownBy(() -> Curation.rename("a", "two\nlines")).hasMessageContaining("control character");
        assertThatThrownBy(() -> Curation.rename("a b", "X")).hasMessageContaining("not an id");
        assertThatThrownBy(() -> new Proposal(" ", "", Curation.dismiss("a"))).hasMessageContaining("author");
        assertThatThrownBy(() -> new Curation(Curation.Action.MERGE, "a", Optional.empty(), Optional.empty()))
                .hasMessageContaining("needs a value");
    }

    private static final String DISPUTE = Proposition.id(ONE);

    @Test
    void decisionsAboutDisputesChangeNothingAboutActors() {
        CuratedActors curated =
                after(Curation.disputePin(DISPUTE), Curation.disputeRename(DISPUTE, "The gates"), Curation.undo(1));
        assertThat(curated.isEmpty()).isTrue();
        assertThat(curated.aboutActors()).isEmpty();
        assertThat(curated.inForce(1)).isFalse();
        assertThat(curated.inForce(2)).isTrue();
        assertThat(curated.history("a")).isEmpty();
    }

    @Test
    void whatIsNoDecisionAboutADisputeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Curation.disputePin("a0000000000000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> Curation.disputeMerge(DISPUTE, "p1", false));
        assertThatIllegalArgumentException().isThrownBy(() -> Curation.disputeRename(DISPUTE, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Curation.disputeSplit(List.of()));
        assertThat(refusal(after(), Curation.disputeMerge(DISPUTE, DISPUTE, true)))
                .isPresent();
        assertThat(refusal(after(), Curation.disputeSplit(List.of(ONE)))).isEmpty();
        assertThat(refusal(after(), Curation.disputePin("p0000000000000002")))
                .contains("there is no statement a0000000000000002");
        for (Curation.Action action : Curation.Action.values()) {
            assertThat(Curation.Action.parse(action.word())).isEqualTo(action);
        }
    }
}
