package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Utterance;
import rejoinder.claim.ArticleClaims;
import rejoinder.claim.Proposition;
import rejoinder.claim.Response;
import rejoinder.claim.Response.Target;
import rejoinder.claim.SpeechAct;
import rejoinder.claim.SpeechActDecision;
import rejoinder.ledger.ActorDirectory;
import rejoinder.ledger.ActorRecord;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.CuratedActors;
import rejoinder.ledger.CuratedDisputes;
import rejoinder.ledger.CuratedLedger;
import rejoinder.ledger.Curation;
import rejoinder.ledger.CurationEntry;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Filter;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Ledger.Outcome;
import rejoinder.ledger.LedgerChecks;
import rejoinder.ledger.LedgerState;
import rejoinder.ledger.Proposal;
import rejoinder.ledger.Reading;
import rejoinder.ledger.RefusedException;
import rejoinder.ledger.Revision;
import rejoinder.provenance.Producer;
import rejoinder.text.DocumentId;
import rejoinder.wire.Rejection;

/** What every ledger must do, whichever database is under it. */
abstract class LedgerContract {

    static final Instant NOW = Instant.parse("2026-03-03T10:15:30.123456789Z");
    static final Producer FIRST = new Producer("rejoinder", "1");
    static final Producer SECOND = new Producer("rejoinder", "2");

    private Ledger ledger;

    /** An empty ledger whose clock stands at {@link #NOW}. */
    abstract Ledger open();

    @BeforeEach
    void openLedger() {
        ledger = open();
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsAddedComesBackEqual(long seed) {
        List<ReadArticle> made = new ArticleGenerator(seed).next(25, FIRST);
        for (ReadArticle read : made) {
            assertThat(LedgerChecks.of(read.article(), read.reading())).isEmpty();
            assertThat(ledger.add(read.article(), read.reading())).isEqualTo(Outcome.ADDED);
        }
        for (ReadArticle read : made) {
            Entry entry = ledger.entry(read.id()).orElseThrow();
            assertThat(entry)
                    .isEqualTo(new Entry(read.reading(), 1, NOW, read.article().origin()));
            assertThat(ledger.raw(read.id()).orElseThrow())
                    .isEqualTo(read.article().raw().toArray());
        }
        assertThat(ledger.verify(n -> {})).isEmpty();
    }

    @Test
    void theGeneratorMakesEverythingThatAReadingCanHold() {
        List<Reading> made = new ArticleGenerator(1)
                .next(25, FIRST).stream().map(ReadArticle::reading).toList();
        assertThat(made)
                .anyMatch(
                        r -> r.attributions().stream().anyMatch(a -> a.parent().isPresent()));
        assertThat(made)
                .anyMatch(r -> r.attributions().stream()
                        .anyMatch(a -> a.content().spans().size() > 1));
        assertThat(made).anyMatch(r -> !r.document().repairs().isEmpty());
        assertThat(made).anyMatch(r -> r.dateline().isPresent());
        assertThat(made.stream()
                        .flatMap(r -> r.actors().values().stream())
                        .map(Object::getClass)
                        .distinct())
                .hasSize(3);
        assertThat(made)
                .anyMatch(r -> r.actors().values().stream()
                        .anyMatch(o -> !o.basis().evidence().isEmpty()));
        assertThat(made)
                .anyMatch(r ->
                        r.said().values().stream().anyMatch(u -> u.evidence().isPresent()));
        assertThat(made)
                .anyMatch(r -> r.times().stream()
                        .anyMatch(t -> t.anchor().isPresent() && t.interval().isPresent()));
        assertThat(made)
                .anyMatch(r -> r.mentions().stream().anyMatch(m -> m.actor().isPresent()));
        assertThat(made).anyMatch(r -> r.claims().acts().values().stream().anyMatch(SpeechActDecision::hedged));
        assertThat(made)
                .anyMatch(r -> !r.claims().restated().isEmpty()
                        && !r.claims().about().isEmpty()
                        && !r.claims().repeats().isEmpty());
        assertThat(made.stream()
                        .flatMap(r -> r.claims().responses().stream())
                        .map(r -> r.to() instanceof Target.BareClaim bare
                                ? "claim " + bare.claimant().isPresent()
                                : "statement")
                        .distinct())
                .hasSize(3);
        assertThat(made)
                .anyMatch(r -> r.claims().insertions().stream()
                        .anyMatch(i -> i.signature().isPresent()));
        assertThat(made.stream().flatMap(r -> r.events().stream()))
                .anyMatch(e -> e.attribution().isPresent() && !e.contexts().isEmpty())
                .anyMatch(e -> e.attribution().isEmpty() && e.mode().isEmpty())
                .anyMatch(e -> e.when().flatMap(Utterance::evidence).isPresent())
                .anyMatch(e -> e.actors().size() > 1 && e.recipients().size() > 1)
                .anyMatch(e -> e.actors().isEmpty() && e.recipients().isEmpty());
    }

    @Test
    void addingAgainAddsNothing() {
        ReadArticle read = new ArticleGenerator(11).next(FIRST);
        assertThat(ledger.holds(read.id(), FIRST)).isFalse();
        ledger.add(read.article(), read.reading());
        assertThat(ledger.holds(read.id(), FIRST)).isTrue();
        assertThat(ledger.holds(read.id(), SECOND)).isFalse();
        assertThat(ledger.add(read.article(), read.reading())).isEqualTo(Outcome.KNOWN);
        assertThat(ledger.revisions(read.id())).hasSize(1);
        assertThat(ledger.countDocuments(Filter.ALL)).isEqualTo(1);
    }

    @Test
    void anotherVersionsReadingStandsBesideTheFirst() {
        ArticleGenerator generator = new ArticleGenerator(12);
        ReadArticle first = generator.next(FIRST);
        ReadArticle second = generator.again(first, SECOND);
        ledger.add(first.article(), first.reading());
        assertThat(ledger.add(second.article(), second.reading())).isEqualTo(Outcome.REVISED);
        assertThat(ledger.revisions(first.id()))
                .containsExactly(
                        new Revision(
                                1, FIRST, NOW, first.reading().attributions().size()),
                        new Revision(
                                2, SECOND, NOW, second.reading().attributions().size()));
        assertThat(ledger.entry(first.id()).orElseThrow().reading()).isEqualTo(second.reading());
        assertThat(ledger.add(first.article(), first.reading())).isEqualTo(Outcome.KNOWN);
        assertThat(ledger.attributions(Filter.ALL))
                .extracting(AttributionRow::id)
                .containsExactlyElementsOf(second.reading().attributions().stream()
                        .map(Attribution::id)
                        .toList());
        assertThat(ledger.verify(n -> {})).isEmpty();
    }

    @Test
    void anIllFormedReadingIsRefused() {
        ReadArticle read = new ArticleGenerator(13).next(FIRST);
        Reading good = read.reading();
        var reversed = new ArrayList<>(good.sentences());
        reversed.add(good.sentences().get(0));
        Reading bad =
                new Reading(FIRST, good.document(), reversed, good.dateline(), good.attributions(), good.actors());
        assertThatThrownBy(() -> ledger.add(read.article(), bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins before the end");
        assertThat(ledger.countDocuments(Filter.ALL)).isZero();
    }

    @Test
    void anUnknownDocumentIsAnEmptyAnswer() {
        DocumentId unknown = new DocumentId("d0123456789abcdef");
        assertThat(ledger.entry(unknown)).isEmpty();
        assertThat(ledger.raw(unknown)).isEmpty();
        assertThat(ledger.revisions(unknown)).isEmpty();
        assertThat(ledger.documentOf(new AttributionId("a0123456789abcdef"))).isEmpty();
    }

    @Test
    void rejectionsAreKeptOnceInTheOrderOfTheirOrigins() {
        Rejection binary = new Rejection("b.bin", Optional.of(7L), "not text");
        Rejection broken = new Rejection("a.jsonl:3", Optional.empty(), "cut off \uD800 within");
        ledger.reject(binary);
        ledger.reject(broken);
        ledger.reject(binary);
        assertThat(ledger.rejections())
                .containsExactly(new Rejection("a.jsonl:3", Optional.empty(), "cut off \uFFFD within"), binary);
    }

    @Test
    void documentsAreListedNewestFirstAndUndatedLast() {
        List<ReadArticle> made = fill(40);
        Comparator<LocalDate> newestFirst = Comparator.reverseOrder();
        List<DocumentId> expected = made.stream()
                .sorted(Comparator.<ReadArticle, Optional<LocalDate>>comparing(
                                LedgerContract::day,
                                (a, b) -> a.isPresent() && b.isPresent()
                                        ? newestFirst.compare(a.get(), b.get())
                                        : Boolean.compare(a.isEmpty(), b.isEmpty()))
                        .thenComparing(ReadArticle::id))
                .map(ReadArticle::id)
                .toList();
        List<DocumentRow> rows = ledger.documents(Filter.ALL);
        assertThat(rows).extracting(DocumentRow::id).containsExactlyElementsOf(expected);
        List<DocumentId> paged = new ArrayList<>();
        for (int offset = 0; offset < 40; offset += 7) {
            ledger.documents(Filter.ALL.page(offset, 7)).forEach(row -> paged.add(row.id()));
        }
        assertThat(paged).containsExactlyElementsOf(expected);
        ReadArticle first = made.stream()
                .filter(r -> r.id().equals(expected.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(rows.get(0).published()).isEqualTo(day(first));
        assertThat(rows.get(0).attributions())
                .isEqualTo(first.reading().attributions().size());
        assertThat(rows.get(0).headline()).isNotBlank().hasSizeLessThan(400).doesNotContain("\n");
    }

    @Test
    void attributionsFollowTheirDocumentsAndTheText() {
        List<ReadArticle> made = fill(30);
        var byDocument = new TreeMap<DocumentId, List<AttributionId>>();
        made.forEach(r -> byDocument.put(
                r.id(), r.reading().attributions().stream().map(Attribution::id).toList()));
        List<AttributionId> expected = ledger.documents(Filter.ALL).stream()
                .flatMap(row -> byDocument.getOrDefault(row.id(), List.of()).stream())
                .toList();
        List<AttributionRow> rows = ledger.attributions(Filter.ALL);
        assertThat(rows).extracting(AttributionRow::id).containsExactlyElementsOf(expected);
        assertThat(ledger.countAttributions(Filter.ALL)).isEqualTo(expected.size());
        AttributionRow row = rows.stream()
                .filter(r -> r.content().contains(" … "))
                .findFirst()
                .orElseThrow();
        Reading reading = ledger.entry(row.document()).orElseThrow().reading();
        Attribution attribution = reading.attributions().stream()
                .filter(a -> a.id().equals(row.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.content())
                .isEqualTo(String.join(
                        " … ",
                        attribution.content().spans().stream()
                                .map(s -> s.in(reading.document().text()))
                                .toList()));
        assertThat(ledger.documentOf(row.id())).contains(row.document());
        List<AttributionId> asked = new ArrayList<>(expected.subList(0, 5));
        Collections.reverse(asked);
        assertThat(ledger.attributions(asked)).extracting(AttributionRow::id).isEqualTo(asked);
        assertThat(ledger.attributions(List.of(new AttributionId("a0123456789abcdef"))))
                .isEmpty();
    }

    @Test
    void filtersFindWordsInAnyCaseAndScript() {
        fill(40);
        assertThat(rows(words("σίσυφος RIVER")))
                .isNotEmpty()
                .allMatch(r -> (r.content() + " " + r.source()).contains("ΣΊΣΥΦΟΣ")
                        && (r.content() + " " + r.source()).contains("river"));
        assertThat(rows(words("kaRSS"))).isNotEmpty().allMatch(r -> (r.content() + r.source()).contains("Karß"));
        // No character is a wildcard or a quotation mark of the query language.
        assertThat(rows(words("under%score"))).isEmpty();
        assertThat(rows(words("unde__score"))).isEmpty();
        assertThat(rows(words("o'clock 100%"))).isNotEmpty();
        assertThat(rows(words("'; DROP TABLE document; --"))).isEmpty();
        assertThat(rows(words("  "))).hasSize(rows(Filter.ALL).size());
        assertThat(ledger.documents(words("not-there"))).isEmpty();
        assertThat(ledger.documents(words("i\u0307STANBUL"))).isNotEmpty();
    }

    @Test
    void filtersNarrowBySourceOutletModeDayAndDocument() {
        List<ReadArticle> made = fill(40);
        assertThat(rows(filter("oréa DAILY", null, null, null, null)))
                .isNotEmpty()
                .allMatch(r -> r.outlet().equals(Optional.of("ORÉA DAILY")));
        assertThat(rows(filter(null, Mode.MIXED, null, null, null)))
                .isNotEmpty()
                .allMatch(r -> r.mode() == Mode.MIXED);
        LocalDate from = LocalDate.of(1980, 1, 1);
        LocalDate to = LocalDate.of(2020, 1, 1);
        assertThat(rows(filter(null, null, from, to, null)))
                .isNotEmpty()
                .allMatch(r -> !r.published().orElseThrow().isBefore(from)
                        && !r.published().orElseThrow().isAfter(to));
        assertThat(rows(filter(null, null, null, null, "MINISTRY of oréa")))
                .isNotEmpty()
                .allMatch(r -> r.actor().orElseThrow().name().equals("Ministry of Oréa"));
        for (SpeechAct act : SpeechAct.values()) {
            assertThat(rows(claimed(Optional.of(act), Optional.empty())))
                    .extracting(AttributionRow::id)
                    .containsExactlyInAnyOrderElementsOf(made.stream()
                            .flatMap(m -> m.reading().claims().acts().entrySet().stream())
                            .filter(e -> e.getValue().act() == act)
                            .map(Map.Entry::getKey)
                            .toList());
        }
        Filter answered = claimed(Optional.empty(), Optional.of(true));
        assertThat(rows(answered)).isNotEmpty().allMatch(r -> r.claimed().answered());
        assertThat(rows(claimed(Optional.empty(), Optional.of(false))))
                .isNotEmpty()
                .noneMatch(r -> r.claimed().answered());
        assertThat(ledger.countAttributions(answered)).isEqualTo(rows(answered).size());
        for (ReadArticle read : made) {
            ArticleClaims claims = read.reading().claims();
            for (AttributionRow row : rows(Filter.ALL)) {
                if (row.document().equals(read.id())) {
                    assertThat(row.claimed())
                            .isEqualTo(new AttributionRow.Claimed(
                                    claims.act(row.id()),
                                    claims.restated().contains(row.id()),
                                    claims.responses().stream()
                                            .filter(r -> r.from().equals(row.id()))
                                            .map(Response::type)
                                            .toList(),
                                    claims.responses().stream()
                                            .anyMatch(r -> r.to().equals(new Target.Statement(row.id())))));
                }
            }
        }
        DocumentId one = made.get(3).id();
        Filter only = Filter.ALL.within(one).page(0, 5);
        assertThat(ledger.documents(only)).extracting(DocumentRow::id).containsExactly(one);
        for (Filter filter : List.of(filter("vesna news", Mode.DIRECT, from, null, null), words("river"))) {
            assertThat(ledger.countAttributions(filter)).isEqualTo(rows(filter).size());
            assertThat(ledger.countDocuments(filter))
                    .isEqualTo(ledger.documents(filter).size());
        }
        assertThat(ledger.documents(filter(null, Mode.MIXED, null, null, null)))
                .extracting(DocumentRow::id)
                .containsExactlyInAnyOrderElementsOf(
                        new HashSet<>(rows(filter(null, Mode.MIXED, null, null, null)).stream()
                                .map(AttributionRow::document)
                                .toList()));
        assertThat(ledger.outlets())
                .contains("ORÉA DAILY", "Vesna News")
                .isEqualTo(made.stream()
                        .flatMap(m -> m.reading().outlet().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void idsAreFoundByTheirFirstCharacters() {
        List<ReadArticle> made = fill(30);
        String document = made.get(0).id().value();
        assertThat(ledger.idsStartingWith(document, 10)).containsExactly(document);
        List<String> documents = ledger.idsStartingWith("d", 1000);
        assertThat(documents).hasSize(30).isSorted();
        assertThat(ledger.idsStartingWith("a", 5)).hasSize(5).isSorted().allMatch(id -> id.startsWith("a"));
        assertThat(ledger.idsStartingWith("", 3)).hasSize(3);
        assertThat(ledger.idsStartingWith("%", 3)).isEmpty();
    }

    @Test
    void everyNewestReadingIsVisitedInTheOrderOfIds() {
        List<ReadArticle> made = fill(20);
        ReadArticle again = new ArticleGenerator(99).again(made.get(5), SECOND);
        ledger.add(again.article(), again.reading());
        var expected = new TreeMap<DocumentId, Reading>();
        made.forEach(r -> expected.put(r.id(), r.reading()));
        expected.put(again.id(), again.reading());
        List<Reading> visited = new ArrayList<>();
        // A visitor may ask the ledger.
        ledger.forEach(entry -> {
            visited.add(entry.reading());
            assertThat(ledger.entry(entry.reading().document().id())).isPresent();
        });
        assertThat(visited).containsExactlyElementsOf(expected.values());
    }

    @Test
    void whatCameSinceAPositionIsVisitedInTheOrderOfEntering() {
        List<ReadArticle> made = fill(9);
        List<DocumentId> visited = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        long all = ledger.forEachSince(0, (entry, position) -> {
            visited.add(entry.reading().document().id());
            positions.add(position);
        });
        assertThat(visited)
                .containsExactlyElementsOf(made.stream().map(ReadArticle::id).toList());
        assertThat(positions).isSorted().doesNotHaveDuplicates().endsWith(all);
        assertThat(ledger.forEachSince(all, (entry, position) -> visited.clear()))
                .isEqualTo(all);
        ReadArticle again = new ArticleGenerator(99).again(made.get(5), SECOND);
        ledger.add(again.article(), again.reading());
        List<Reading> later = new ArrayList<>();
        assertThat(ledger.forEachSince(positions.get(3), (entry, position) -> later.add(entry.reading())))
                .isGreaterThan(all);
        assertThat(later)
                .extracting(r -> r.document().id())
                .containsExactly(
                        made.get(4).id(),
                        made.get(6).id(),
                        made.get(7).id(),
                        made.get(8).id(),
                        again.id());
        assertThat(later).endsWith(again.reading());
    }

    @Test
    void manyThreadsAddAndReadAtOnce() {
        List<ReadArticle> made = new ArticleGenerator(14).next(60, FIRST);
        made.parallelStream().forEach(read -> {
            ledger.add(read.article(), read.reading());
            assertThat(ledger.entry(read.id()).orElseThrow().reading()).isEqualTo(read.reading());
            ledger.documents(Filter.ALL.page(0, 3));
        });
        assertThat(ledger.countDocuments(Filter.ALL)).isEqualTo(60);
        assertThat(ledger.verify(n -> {})).isEmpty();
    }

    @Test
    void verifyTellsHowFarItIs() {
        fill(3);
        List<Long> told = new ArrayList<>();
        ledger.verify(told::add);
        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatReadingsSayOfActorsIsTheSameByQueryAndByHand() {
        List<ReadArticle> made = fill(30);
        ReadArticle again = new ArticleGenerator(77).again(made.get(2), SECOND);
        ledger.add(again.article(), again.reading());
        List<Reading> newest = new ArrayList<>();
        ledger.forEach(e -> newest.add(e.reading()));
        ActorRecord byHand = ActorRecord.of(newest);
        ActorRecord asked = ledger.actors();
        assertThat(asked.sources()).isNotEmpty().isEqualTo(byHand.sources());
        assertThat(asked.countries()).isNotEmpty().isEqualTo(byHand.countries());
        assertThat(asked.namings()).isNotEmpty().isEqualTo(byHand.namings());
        assertThat(asked.actors()).containsExactlyInAnyOrderElementsOf(byHand.actors());
        assertThat(asked.known()).isEqualTo(byHand.known());
        List<AttributionId> speaking = newest.stream()
                .flatMap(r -> r.attributions().stream()
                        .filter(a -> r.mentions().stream()
                                .anyMatch(m -> m.actor()
                                                .filter(x -> x.id().equals("vesna"))
                                                .isPresent()
                                        && a.content().holds(List.of(m.mention().span())))))
                .map(Attribution::id)
                .sorted()
                .toList();
        ActorDirectory directory = ActorDirectory.of(asked, CuratedActors.of(List.of(), asked.known()));
        assertThat(directory.speakingOf("vesna")).isNotEmpty().isEqualTo(speaking);
        assertThat(directory.speakingOf("nobody")).isEmpty();
    }

    @Test
    void decisionsComeBackInOrderAndSurvive() {
        List<ReadArticle> made = fill(10);
        AttributionId one = made.get(0).reading().attributions().get(0).id();
        LedgerState before = ledger.state();
        List<CurationEntry> first = ledger.curate(List.of(
                new Proposal("Ana", "same “state”", Curation.merge("orea-mfa", "vesna")),
                new Proposal("Bo", "", Curation.assign(List.of(one), "orea-mfa"))));
        List<CurationEntry> second = ledger.curate(List.of(new Proposal("Ana", "", Curation.undo(1))));
        assertThat(first)
                .containsExactly(
                        new CurationEntry(1, NOW, "Ana", "same “state”", Curation.merge("orea-mfa", "vesna")),
                        new CurationEntry(2, NOW, "Bo", "", Curation.assign(List.of(one), "orea-mfa")));
        assertThat(ledger.curation())
                .containsExactlyElementsOf(
                        Stream.concat(first.stream(), second.stream()).toList());
        assertThat(ledger.state()).isNotEqualTo(before);
        assertThat(ledger.verify(n -> {})).isEmpty();
        assertThat(ledger.entry(made.get(0).id()).orElseThrow().reading())
                .as("machine decisions never change")
                .isEqualTo(made.get(0).reading());
    }

    @Test
    void decisionsAboutDisputesStandBesideThoseAboutActors() {
        List<ReadArticle> made = fill(5);
        List<AttributionId> ids = made.stream()
                .flatMap(m -> m.reading().attributions().stream())
                .map(Attribution::id)
                .sorted()
                .limit(3)
                .toList();
        String one = Proposition.id(ids.get(0));
        String other = Proposition.id(ids.get(1));
        List<Curation> decisions = List.of(
                Curation.disputeRename(one, "The gate, as “both” call it"),
                Curation.rename("vesna", "Vesna!"),
                Curation.disputeSplit(ids),
                Curation.disputeMerge(one, other, false),
                Curation.disputeMerge(other, one, true),
                Curation.disputePin(one),
                Curation.undo(1));
        ledger.curate(decisions.stream().map(d -> new Proposal("Ana", "", d)).toList());
        assertThat(ledger.curation().stream().map(CurationEntry::decision)).isEqualTo(decisions);
        assertThat(ledger.verify(n -> {})).isEmpty();
        CuratedDisputes disputes = CuratedDisputes.of(ledger.curation());
        assertThat(disputes.entries().stream().map(CurationEntry::number)).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
        assertThat(disputes.inForce(1)).isFalse();
        assertThat(new CuratedLedger(ledger)
                        .directory().curated().aboutActors().stream().map(CurationEntry::number))
                .containsExactly(2L);
        assertThatThrownBy(
                        () -> ledger.curate(List.of(new Proposal("Ana", "", Curation.disputePin("p0123456789abcdef")))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there is no statement a0123456789abcdef");
        assertThatThrownBy(
                        () -> ledger.curate(List.of(new Proposal("Ana", "", Curation.disputeMerge(one, one, false)))))
                .hasMessage(one + " cannot be merged into itself");
    }

    @Test
    void refusedDecisionsLeaveNothingBehind() {
        fill(3);
        assertThatThrownBy(() -> ledger.curate(List.of(
                        new Proposal("Ana", "", Curation.rename("vesna", "Vesna!")),
                        new Proposal("Ana", "", Curation.dismiss("nobody")))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("no actor has the id nobody");
        assertThatThrownBy(() -> ledger.curate(List.of(new Proposal(
                        "Ana", "", Curation.assign(List.of(new AttributionId("a0123456789abcdef")), "vesna")))))
                .hasMessage("there is no statement a0123456789abcdef");
        assertThat(ledger.curation()).isEmpty();
    }

    private List<ReadArticle> fill(int count) {
        List<ReadArticle> made = new ArticleGenerator(20).next(count, FIRST);
        made.forEach(read -> ledger.add(read.article(), read.reading()));
        return made;
    }

    private List<AttributionRow> rows(Filter filter) {
        return ledger.attributions(filter);
    }

    private static Optional<LocalDate> day(ReadArticle read) {
        return read.reading()
                .document()
                .metadata()
                .published()
                .or(() -> read.reading().dateline().flatMap(d -> d.date()));
    }

    private static Filter words(String words) {
        return Filter.ALL.words(Optional.of(words));
    }

    private static Filter claimed(Optional<SpeechAct> act, Optional<Boolean> answered) {
        return Filter.ALL.act(act).answered(answered);
    }

    private static Filter filter(
            @Nullable String outlet,
            @Nullable Mode mode,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source) {
        return Filter.ALL
                .source(Optional.ofNullable(source))
                .outlet(Optional.ofNullable(outlet))
                .mode(Optional.ofNullable(mode))
                .published(Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
