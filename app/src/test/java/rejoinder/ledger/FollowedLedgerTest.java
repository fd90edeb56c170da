package rejoinder.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.Rejoinder;
import rejoinder.actor.ActorRegistry;
import rejoinder.claim.Dispute;
import rejoinder.provenance.Producer;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.wire.Article;
import rejoinder.wire.Limits;
import rejoinder.wire.Rejection;
import rejoinder.wire.WireFormat;
import rejoinder.wire.WireFormats;

/** What is kept of a ledger as a whole, followed article by article, against the same made at once. */
class FollowedLedgerTest {

    private static final Path STORIES = Path.of("src/main/resources/rejoinder/cli/stories");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T08:15:00Z"), ZoneOffset.UTC);

    private record Read(Article article, Reading reading) {}

    private static final List<Read> READ = new ArrayList<>();

    @TempDir
    Path data;

    @BeforeAll
    static void read() throws IOException {
        ActorRegistry actors;
        try (Reader table = Files.newBufferedReader(STORIES.resolve("actors.tsv"))) {
            actors = ActorRegistry.read("actors.tsv", table);
        }
        Rejoinder reader = Rejoinder.create(actors);
        WireFormat.Sink sink = new WireFormat.Sink() {
            @Override
            public void article(Article article) {
                READ.add(new Read(article, reader.read(article)));
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new IllegalStateException(rejection.toString());
            }
        };
        try (Stream<Path> files = Files.list(STORIES)) {
            for (Path file : files.filter(
                            f -> Character.isDigit(f.getFileName().toString().charAt(0)))
                    .sorted()
                    .toList()) {
                byte[] head = Arrays.copyOf(Files.readAllBytes(file), 4096);
                try (InputStream in = Files.newInputStream(file)) {
                    WireFormats.detect(file.getFileName().toString(), head)
                            .read(file.toString(), in, Limits.DEFAULT, sink);
                }
            }
        }
    }

    private SqliteLedger open(String name) {
        return SqliteLedger.open(data.resolve(name), Access.WRITE, NOW);
    }

    /** What a dispute says, without the articles that it holds. */
    private static List<String> told(DisputeBook book) {
        return book.contested().stream()
                .map(d -> d.id() + " " + d.pinned() + " " + d.issue() + " " + d.sides() + " " + d.replies()
                        + d.statements().stream()
                                .map(s -> " " + s.stance() + " "
                                        + s.reports().stream()
                                                .map(r -> r.holding().id() + " "
                                                        + r.holding().holder())
                                                .toList())
                                .toList())
                .toList();
    }

    private static void agree(CuratedLedger followed, Ledger ledger) {
        CuratedLedger whole = new CuratedLedger(ledger);
        assertThat(told(followed.disputes())).isEqualTo(told(whole.disputes()));
        assertThat(followed.directory().actors()).isEqualTo(whole.directory().actors());
        assertThat(followed.directory().actors())
                .allSatisfy(p -> assertThat(
                                followed.directory().speakingOf(p.actor().id()))
                        .isEqualTo(whole.directory().speakingOf(p.actor().id())));
        assertThat(followed.directory().open()).isEqualTo(whole.directory().open());
        assertThat(followed.attributions(Filter.ALL)).isEqualTo(whole.attributions(Filter.ALL));
        assertThat(followed.countAttributions(Filter.ALL))
                .isEqualTo(followed.attributions(Filter.ALL).size());
        assertThat(followed.countDocuments(Filter.ALL))
                .isEqualTo(ledger.documents(Filter.ALL).size());
        assertThat(followed.outlets()).isEqualTo(ledger.outlets());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void followsArticlesRevisionsAndDecisionsInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Read> order = new ArrayList<>(READ);
        Collections.shuffle(order, random);
        try (SqliteLedger ledger = open("followed")) {
            CuratedLedger followed = new CuratedLedger(ledger);
            for (Read read : order) {
                ledger.add(read.article(), read.reading());
                if (random.nextBoolean()) {
                    agree(followed, ledger);
                }
            }
            assertThat(followed.disputes().contested()).isNotEmpty();
            decide(followed);
            agree(followed, ledger);
            // Another version that finds nothing in an article takes what the first found out of everything.
            Read again = order.get(0);
            ledger.add(again.article(), without(again.reading()));
            agree(followed, ledger);
            followed.curate(List.of(new Proposal("Ana", "", Curation.undo(1))));
            agree(followed, ledger);
        }
    }

    private static void decide(CuratedLedger ledger) {
        DisputeBook book = ledger.disputes();
        Dispute dispute = book.contested().get(0);
        ledger.curate(List.of(new Proposal("Ana", "", new DisputeProposals(book).pin(dispute.id()))));
        assertThat(ledger.disputes().contested().get(0).pinned()).isTrue();
        ActorProfile actor = ledger.directory().actors().get(0);
        ledger.curate(List.of(new Proposal(
                "Ana",
                "",
                new Curation(
                        Curation.Action.RENAME, actor.actor().id(), Optional.empty(), Optional.of("Somebody else")))));
        assertThat(ledger.directory().actors().get(0).actor().name()).isEqualTo("Somebody else");
    }

    private static Reading without(Reading reading) {
        return new Reading(
                new Producer("test", "2"),
                reading.document(),
                reading.sentences(),
                reading.dateline(),
                List.of(),
                java.util.Map.of());
    }

    @Test
    void linksNoMoreThanTheNewestArticlesAndOlderOnesOnRequest() {
        try (SqliteLedger ledger = open("reach")) {
            READ.forEach(r -> ledger.add(r.article(), r.reading()));
            CuratedLedger curated = new CuratedLedger(ledger);
            DocumentRow newest = ledger.documents(Filter.ALL).get(0);
            Linking one = new Linking(curated, 1, DisputeBook.PAIRS);
            assertThat(one.disputes().since()).isEqualTo(newest.published());
            Linking all = new Linking(curated, 1_000_000, DisputeBook.PAIRS);
            assertThat(all.disputes().since()).isEmpty();
            assertThat(told(all.disputes())).isEqualTo(told(curated.disputes()));

            LocalDate oldest = ledger.documents(Filter.ALL).stream()
                    .flatMap(d -> d.published().stream())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            assertThat(all.disputes(oldest.minusDays(1)).contested()).isEmpty();
            assertThat(all.disputes(oldest).since()).isEmpty();
            assertThat(all.disputes(LocalDate.MAX.minusYears(1)).contested().size())
                    .isGreaterThanOrEqualTo(all.disputes(oldest).contested().size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 40, 100, 1_000_000})
    void linksAsFarAsComparingGoesInWhateverOrderArticlesCame(long pairs) {
        List<Read> order = new ArrayList<>(READ);
        Collections.shuffle(order, new Random(pairs));
        try (SqliteLedger ledger = open("pairs")) {
            CuratedLedger curated = new CuratedLedger(ledger);
            Linking followed = new Linking(curated, 1_000_000, pairs);
            for (Read read : order) {
                ledger.add(read.article(), read.reading());
                DisputeBook whole = new Linking(curated, 1_000_000, pairs).disputes();
                assertThat(told(followed.disputes())).isEqualTo(told(whole));
                assertThat(followed.disputes().since()).isEqualTo(whole.since());
            }
            assertThat(followed.disputes().since().isEmpty()).isEqualTo(pairs > 100);
        }
    }

    @Test
    void whatPeopleDecidedAboutIsLinkedHoweverOld() {
        try (SqliteLedger ledger = open("pinned")) {
            READ.forEach(r -> ledger.add(r.article(), r.reading()));
            CuratedLedger curated = new CuratedLedger(ledger);
            Dispute last = curated.disputes()
                    .contested()
                    .get(curated.disputes().contested().size() - 1);
            curated.curate(List.of(new Proposal("Ana", "", new DisputeProposals(curated.disputes()).pin(last.id()))));
            assertThat(new Linking(curated, 1, DisputeBook.PAIRS).disputes().dispute(last.id()))
                    .isPresent();
        }
    }

    @Test
    void walksWhatItLists() {
        try (SqliteLedger ledger = open("walk")) {
            READ.forEach(r -> ledger.add(r.article(), r.reading()));
            CuratedLedger curated = new CuratedLedger(ledger);
            for (Ledger each : Set.of(ledger, curated)) {
                List<AttributionRow> walked = new ArrayList<>();
                each.forEachAttribution(Filter.ALL.page(3, 2), walked::add);
                assertThat(walked).isEqualTo(each.attributions(Filter.ALL));
                assertThat(each.document(READ.get(0).reading().document().id()))
                        .contains(READ.get(0).reading().document());
            }
        }
    }
}
