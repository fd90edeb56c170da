package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;
import rejoinder.ledger.ActorProfile.NameUse;
import rejoinder.ledger.ShownActor.By;
import rejoinder.text.DocumentId;

class ActorDirectoryTest {

    private static final Actor VALSK = person("valsk", "Ilse Valsk", "KES");
    private static final Actor MINISTRY = new Actor(
            "kes-water", "Water Ministry of Kestria", "organ", Optional.of("KES"), Optional.of("GOV"), List.of());

    private static final SourceRow FULL = row(1, "2021-03-01", "Kestinform", "Deputy Minister Ilse Valsk", VALSK);
    private static final SourceRow LATER =
            row(2, "2022-01-10", "Kestinform", "Ilse Valsk, the minister of water,", VALSK);
    private static final SourceRow PRONOUN = row(2, "2022-01-10", "Kestinform", "she", VALSK);
    private static final SourceRow ORGAN = row(3, "2021-05-05", "Sovapress", "The water ministry", MINISTRY);
    private static final SourceRow ORGAN_TOO = row(4, "2021-05-06", "Sovapress", "the water ministry", MINISTRY);
    private static final SourceRow SURNAME = row(5, "2021-06-01", "Kestinform", "Valsk");

    private static Actor person(String id, String name, String country) {
        return new Actor(id, name, "person", Optional.of(country), Optional.of("GOV"), List.of());
    }

    private static SourceRow row(int document, String day, String outlet, String source, Actor... actors) {
        String id = String.format("%08x%08x", document, source.hashCode());
        return new SourceRow(
                new AttributionId("a" + id),
                new DocumentId(String.format("d%016x", document)),
                Optional.of(LocalDate.parse(day)),
                Optional.of(outlet),
                source,
                List.of(actors));
    }

    private static ActorDirectory of(List<SourceRow> rows, Curation... decisions) {
        return of(rows, Map.of(), decisions);
    }

    private static ActorDirectory of(
            List<SourceRow> rows, Map<DocumentId, Set<String>> countries, Curation... decisions) {
        List<CurationEntry> entries = new ArrayList<>();
        for (Curation decision : decisions) {
            entries.add(new CurationEntry(entries.size() + 1L, Instant.EPOCH, "Ana", "", decision));
        }
        List<Actor> actors =
                rows.stream().flatMap(r -> r.actors().stream()).distinct().toList();
        ActorRecord record = new ActorRecord(rows, countries, List.of(), actors);
        return ActorDirectory.of(record, CuratedActors.of(entries, record.known()));
    }

    @Test
    void namesDaysAndOfficesAreAsRead() {
        ActorProfile valsk = of(List.of(LATER, PRONOUN, FULL)).actor("valsk").orElseThrow();
        assertThat(valsk.names())
                .containsExactly(
                        new NameUse("Deputy Minister Ilse Valsk", 1),
                        new NameUse("Ilse Valsk, the minister of water,", 1),
                        new NameUse("she", 1));
        assertThat(valsk.first()).contains(LocalDate.of(2021, 3, 1));
        assertThat(valsk.last()).contains(LocalDate.of(2022, 1, 10));
        assertThat(valsk.articles()).isEqualTo(2);
        assertThat(valsk.statements().get(0).day()).isEqualTo(LATER.day());
        assertThat(valsk.offices())
                .extracting(ActorProfile.Office::title)
                .containsExactly("Deputy Minister", "minister of water");
        assertThat(valsk.offices().get(0).document()).isEqualTo(FULL.document());
    }

    /** "The claim that the gates were shut": nobody is named, but it is known whose it is. */
    @Test
    void aStatementWhoseSourceIsNotNamedCountsAndGivesNoName() {
        SourceRow unnamed = row(6, "2021-06-02", "Kestinform", "", VALSK);
        SourceRow nobody = row(7, "2021-06-03", "Kestinform", "");
        ActorDirectory directory = of(List.of(FULL, unnamed));
        ActorProfile valsk = directory.actor("valsk").orElseThrow();
        assertThat(valsk.count()).isEqualTo(2);
        assertThat(valsk.names()).containsExactly(new NameUse("Deputy Minister Ilse Valsk", 1));
        assertThat(valsk.offices()).hasSize(1);
        assertThat(nobody.isSomebody()).isFalse();
        assertThat(of(List.of(unnamed), Curation.dismiss("valsk")).open()).isEmpty();
    }

    @Test
    void theSameNameAtTheBeginningOfASentenceIsOneName() {
        assertThat(of(List.of(ORGAN, ORGAN_TOO))
                        .actor("kes-water")
                        .orElseThrow()
                        .names())
                .containsExactly(new NameUse("the water ministry", 2));
    }

    @Test
    void aLastNameIsFoundInOtherArticlesOfTheSameOutlet() {
        ActorDirectory directory = of(List.of(FULL, SURNAME));
        assertThat(directory.shown(SURNAME.attribution()))
                .contains(new ShownActor("valsk", "Ilse Valsk", By.OTHER_ARTICLES));
        LinkedName linked = directory.linked(SURNAME.attribution()).orElseThrow();
        assertThat(linked.evidence()).isEqualTo(FULL);
        assertThat(linked.why()).contains("2021-03-01", "Deputy Minister Ilse Valsk");
        assertThat(directory.actor("valsk").orElseThrow().statements()).contains(SURNAME);
        assertThat(directory.open())
                .as("it stays open for a person to confirm")
                .singleElement()
                .satisfies(o -> assertThat(o.candidates()).containsExactly(VALSK));
    }

    @Test
    void aLastNameOfTwoOrTooFarAwayStaysOpen() {
        SourceRow other = row(6, "2021-04-01", "Kestinform", "Tomas Valsk", person("valsk-2", "Tomas Valsk", "KES"));
        assertThat(of(List.of(FULL, other, SURNAME)).shown(SURNAME.attribution()))
                .isEmpty();
        SourceRow late = row(7, "2024-06-01", "Kestinform", "Valsk");
        assertThat(of(List.of(FULL, late)).shown(late.attribution())).isEmpty();
        SourceRow elsewhere = row(8, "2021-06-01", "Sovapress", "Ms Valsk");
        assertThat(of(List.of(FULL, elsewhere)).shown(elsewhere.attribution())).isEmpty();
        assertThat(of(List.of(FULL, elsewhere), Map.of(elsewhere.document(), Set.of("KES")))
                        .shown(elsewhere.attribution()))
                .as("the article speaks of the person's state")
                .isPresent();
        SourceRow same = row(1, "2021-03-01", "Kestinform", "Valsk");
        assertThat(of(List.of(FULL, same)).shown(same.attribution()))
                .as("the same article is for the reading to decide")
                .isEmpty();
    }

    @Test
    void mergedActorsAreOneAndPeopleGoFirst() {
        SourceRow other = row(6, "2021-04-01", "Kestinform", "Tomas Valsk", person("valsk-2", "Tomas Valsk", "KES"));
        ActorDirectory directory = of(List.of(FULL, other, SURNAME), Curation.merge("valsk-2", "valsk"));
        assertThat(directory.actors()).extracting(p -> p.actor().id()).containsExactly("valsk");
        assertThat(directory.actor("valsk-2").orElseThrow().statements()).hasSize(3);
        assertThat(directory.shown(other.attribution()).orElseThrow().by()).isEqualTo(By.PERSON);
        ActorDirectory byHand =
                of(List.of(FULL, other, SURNAME), Curation.assign(List.of(SURNAME.attribution()), "valsk-2"));
        assertThat(byHand.shown(SURNAME.attribution()).orElseThrow().id()).isEqualTo("valsk-2");
        assertThat(byHand.open()).isEmpty();
    }

    @Test
    void whoIsNoActorHasNoStatements() {
        ActorDirectory directory = of(List.of(ORGAN, ORGAN_TOO), Curation.dismiss("kes-water"));
        assertThat(directory.actor("kes-water").orElseThrow().statements()).isEmpty();
        assertThat(directory.actor("kes-water").orElseThrow().isDismissed()).isTrue();
        assertThat(directory.open()).isEmpty();
    }

    @Test
    void namesAreReviewedTogetherAndDescriptionsByArticle() {
        List<SourceRow> rows = List.of(
                row(1, "2021-01-01", "Sovapress", "Oum River Council"),
                row(2, "2021-01-02", "Sovapress", "The Oum River Council"),
                row(1, "2021-01-01", "Sovapress", "the ministry"),
                row(2, "2021-01-02", "Sovapress", "the ministry"),
                row(3, "2021-01-03", "Sovapress", "Ministry", MINISTRY, VALSK));
        List<OpenSource> open = of(rows).open();
        assertThat(open).extracting(o -> o.rows().size()).containsExactly(2, 1, 1, 1);
        assertThat(open.get(0).source()).isEqualTo("Oum River Council");
        assertThat(open)
                .filteredOn(OpenSource::isAmbiguous)
                .singleElement()
                .satisfies(o -> assertThat(o.candidates()).containsExactly(MINISTRY, VALSK));
        assertThat(open.stream().filter(o -> o.source().equals("the ministry")))
                .allSatisfy(o -> assertThat(o.candidates()).containsExactly(MINISTRY));
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<SourceRow> rows = new ArrayList<>(List.of(FULL, LATER, PRONOUN, ORGAN, ORGAN_TOO, SURNAME));
        ActorDirectory first = of(rows);
        Random random = new Random(9);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, random);
            ActorDirectory other = of(rows);
            assertThat(other.actors()).isEqualTo(first.actors());
            assertThat(other.linked(SURNAME.attribution())).isEqualTo(first.linked(SURNAME.attribution()));
        }
    }
}
