package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.actor.Resolution;
import rejoinder.claim.ArticleClaims;
import rejoinder.ledger.Entry;
import rejoinder.ledger.Reading;
import rejoinder.text.DocumentId;
import rejoinder.text.OffsetMap;

/** A ledger that an older version wrote is brought up to date, read and verified as it was. */
class OldLedgerTest {

    private static final DocumentId STORY = new DocumentId("d2ee1892c8ba248ac");

    /** With everything that a reading can hold. */
    private static final ReadArticle READ = new ArticleGenerator(3).next(LedgerContract.FIRST);

    @TempDir
    Path directory;

    @BeforeEach
    void restore() throws SQLException, IOException {
        try (InputStream dump = Objects.requireNonNull(getClass().getResourceAsStream("schema-1.sql"))) {
            execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void readersSayThatItMustBeBroughtUpToDateFirst() {
        assertThatThrownBy(() -> open(Access.READ))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("schema 1, this one needs " + Schema.VERSION);
    }

    @Test
    void itsReadingsLoadAndVerify() {
        open(Access.WRITE).close();
        try (SqliteLedger ledger = open(Access.READ)) {
            assertThat(ledger.verify(n -> {})).isEmpty();
            Entry entry = ledger.entry(STORY).orElseThrow();
            assertThat(entry.reading().attributions()).hasSize(4);
            assertThat(entry.reading().actors().values().stream().map(Object::getClass))
                    .contains(Resolution.Resolved.class, Resolution.Ambiguous.class, Resolution.Unresolved.class);
            assertThat(entry.reading().actors().values())
                    .allMatch(r -> r.basis().rule().equals("named"));
            assertThat(entry.reading().times()).isEmpty();
            assertThat(entry.reading().said()).isEmpty();
            assertThat(entry.reading().mentions()).isEmpty();
            assertThat(entry.reading().claims()).isEqualTo(ArticleClaims.NONE);
            assertThat(entry.reading().events()).isEmpty();
        }
    }

    @Test
    void aNewReadingStandsBesideAnOldOne() {
        ReadArticle read = new ArticleGenerator(3).next(LedgerContract.FIRST);
        try (SqliteLedger ledger = open(Access.WRITE)) {
            ledger.add(read.article(), read.reading());
            assertThat(ledger.verify(n -> {})).isEmpty();
            assertThat(ledger.entry(read.id()).orElseThrow().reading()).isEqualTo(read.reading());
        }
    }

    /** What the seal of that time does not cover must not be slipped in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO said VALUES (1, '2021-01-01T00:00', '2021-01-02T00:00', 'day', 'so', NULL, NULL, NULL)",
                "INSERT INTO mention VALUES (1, 0, 0, 7, 'Kestria', 'state', NULL, '')",
                "INSERT INTO timex VALUES (1, 0, 0, 7, 'Kestria', 'DATE', '2021', NULL, NULL, NULL, '', NULL, NULL, NULL, '')",
                "INSERT INTO act VALUES (1, 'assert', 'affirmed', 0, 1, 'x', '', 0.5, '')",
                "INSERT INTO restated VALUES (1)",
                "INSERT INTO about VALUES (1, 0, 1)",
                "INSERT INTO response VALUES (1, 0, 1, 2, NULL, NULL, NULL, NULL, 'denies', 1, 'x', '', 0.5, '')",
                "INSERT INTO insertion VALUES (1, 0, 0, 7, 'Kestria', NULL, NULL, NULL, 1, 'x', '', 0.5, '')",
                "INSERT INTO repeats VALUES (1, 2)",
                "INSERT INTO event VALUES (1, 0, 'aid', NULL, '[]', 'reported', NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                        + " NULL, 0, 7, 'Kestria', 1, 'x', '', 0.5, '0-7')",
                "INSERT INTO resolution_evidence VALUES (1, 0, 0, 7, 'Kestria')",
                "DROP TRIGGER resolution_no_update; UPDATE resolution SET producer = 2, rule = 'x', confidence = 0.5;"
                        + " CREATE TRIGGER resolution_no_update BEFORE UPDATE ON resolution BEGIN SELECT RAISE(ABORT, ''); END"
            })
    void additionsByHandAreFound(String sql) throws SQLException {
        open(Access.WRITE).close();
        execute(sql);
        try (SqliteLedger ledger = open(Access.READ)) {
            List<String> problems = ledger.verify(n -> {});
            assertThat(problems).isNotEmpty().allMatch(p -> p.startsWith(STORY.value()));
        }
    }

    /** As versions of schema 2 and 3 sealed. */
    @Test
    void theSecondRecipeHoldsForReadingsWithoutClaims() {
        holdsForThoseWithoutAlone(Seal.SECOND, without(ArticleClaims.NONE));
    }

    /** As versions of schema 4 to 6 sealed. */
    @Test
    void theThirdRecipeHoldsForReadingsWithoutEvents() {
        holdsForThoseWithoutAlone(Seal.THIRD, without(READ.reading().claims()));
    }

    private static void holdsForThoseWithoutAlone(String recipe, Reading without) {
        Reading whole = READ.reading();
        OffsetMap map = READ.article().toRaw();
        assertThat(without).isNotEqualTo(whole);
        assertThat(Seal.holds(Seal.of(without, map, recipe), without, map)).isTrue();
        assertThat(Seal.holds(Seal.of(whole, map, recipe), whole, map)).isFalse();
        assertThat(Seal.holds(Seal.of(whole, map), whole, map)).isTrue();
        assertThat(Seal.holds(Seal.of(whole, map), without, map)).isFalse();
    }

    private static Reading without(ArticleClaims claims) {
        Reading whole = READ.reading();
        return new Reading(
                whole.producer(),
                whole.document(),
                whole.sentences(),
                whole.dateline(),
                whole.attributions(),
                whole.actors(),
                whole.said(),
                whole.mentions(),
                whole.times(),
                claims);
    }

    /** A ledger whose last migration was the sixth, with a reading as it was sealed then. */
    @Test
    void aLedgerOfSchemaSixTakesEventsAndKeepsItsReadings() throws SQLException {
        Reading without = without(READ.reading().claims());
        try (SqliteLedger ledger = open(Access.WRITE)) {
            ledger.add(READ.article(), without);
        }
        execute("DROP TRIGGER reading_no_update; UPDATE reading SET seal = '"
                + Seal.of(without, READ.article().toRaw(), Seal.THIRD) + "' WHERE number = 2;"
                + " CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading"
                + " BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;"
                + " DROP TABLE event_party; DROP TABLE event;"
                + " DELETE FROM flyway_schema_history WHERE version = '007'; PRAGMA user_version = 6");
        assertThatThrownBy(() -> open(Access.READ)).hasMessageContaining("schema 6, this one needs " + Schema.VERSION);
        ReadArticle again = new ReadArticle(
                READ.article(),
                new ArticleGenerator(5).again(READ, LedgerContract.SECOND).reading());
        try (SqliteLedger ledger = open(Access.WRITE)) {
            assertThat(ledger.verify(n -> {})).isEmpty();
            assertThat(ledger.entry(READ.id()).orElseThrow().reading()).isEqualTo(without);
            ledger.add(again.article(), again.reading());
            assertThat(ledger.verify(n -> {})).isEmpty();
            assertThat(ledger.entry(READ.id()).orElseThrow().reading()).isEqualTo(again.reading());
        }
        assertThat(again.reading().events()).isNotEmpty();
    }

    private SqliteLedger open(Access access) {
        return SqliteLedger.open(directory, access, Clock.systemUTC());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(LedgerFile.NAME));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
