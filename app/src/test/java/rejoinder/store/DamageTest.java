package rejoinder.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.ledger.Curation;
import rejoinder.ledger.ExchangeForm;
import rejoinder.ledger.Proposal;
import rejoinder.wire.Rejection;

/** What happens to a ledger that is not as this version left it. */
class DamageTest {

    private static final List<String> FILES = List.of(LedgerFile.NAME, WriterLock.FILE);

    @TempDir
    static Path sound;

    @TempDir
    Path directory;

    @BeforeAll
    static void fill() {
        ArticleGenerator generator = new ArticleGenerator(31);
        List<ReadArticle> made = generator.next(12, LedgerContract.FIRST);
        try (SqliteLedger ledger = SqliteLedger.open(sound, Access.WRITE, Clock.systemUTC())) {
            made.forEach(r -> ledger.add(r.article(), r.reading()));
            ReadArticle again = generator.again(made.get(0), LedgerContract.SECOND);
            ledger.add(again.article(), again.reading());
            ledger.curate(List.of(
                    new Proposal("Ana", "", Curation.rename("vesna", "Vesna again")),
                    new Proposal("Ana", "why not", Curation.merge("orea-mfa", "vesna")),
                    new Proposal("Bo", "", Curation.split("vesna", "the republic", "orea-mfa")),
                    new Proposal("Bo", "", Curation.undo(2))));
            ledger.reject(new Rejection("broken.txt", Optional.empty(), "empty"));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        for (String file : FILES) {
            Files.copy(sound.resolve(file), directory.resolve(file));
        }
    }

    @Test
    void nothingIsFoundInASoundOne() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "producer",
                "document",
                "reading",
                "repair",
                "attribution",
                "span",
                "actor",
                "resolution",
                "candidate",
                "resolution_evidence",
                "said",
                "timex",
                "mention",
                "act",
                "restated",
                "about",
                "response",
                "insertion",
                "repeats",
                "voice",
                "event",
                "event_party",
                "curation",
                "rejection"
            })
    void noRowCanBeChangedOrRemoved(String table) throws SQLException {
        try (Connection connection = new LedgerFile(directory, false).writer()) {
            String column = firstColumn(connection, table);
            for (String sql : List.of(
                    "UPDATE " + table + " SET " + column + " = " + column,
                    "DELETE FROM " + table,
                    "REPLACE INTO " + table + " SELECT * FROM " + table)) {
                assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining("only grows");
            }
        }
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reading SET text = replace(text, 'river', 'rivet')",
                "UPDATE reading SET text = text || '.'",
                "UPDATE reading SET outlet = 'Another'",
                "UPDATE reading SET published = '1999-01-01'",
                "UPDATE reading SET byline = 'Somebody'",
                "UPDATE reading SET place = 'ELSEWHERE' WHERE place IS NOT NULL",
                "UPDATE reading SET headline = 'Another'",
                "UPDATE reading SET day = 1",
                "UPDATE reading SET attributions = attributions + 1",
                "UPDATE voice SET statements = replace(statements, 'the', 'a')",
                "UPDATE voice SET named = '1'",
                "DELETE FROM voice",
                "UPDATE reading SET revision = revision + 10",
                "UPDATE reading SET to_given = ''",
                "UPDATE reading SET given_to_raw = '0,1000000,1,1'",
                "UPDATE reading SET sentences = ''",
                "UPDATE reading SET regions = replace(regions, 'BODY', 'DECK')",
                "UPDATE reading SET regions = 'BODY 5'",
                "UPDATE reading SET producer = (SELECT max(number) FROM producer) WHERE document > 1",
                "UPDATE span SET text = replace(text, 'river', 'rivet')",
                "UPDATE span SET start = start + 1, text = substr(text, 2) WHERE length(text) > 1",
                "UPDATE span SET \"end\" = 2000000000",
                "DELETE FROM span WHERE role = 'evidence'",
                "DELETE FROM span WHERE role = 'content'",
                "UPDATE attribution SET mode = CASE mode WHEN 'direct' THEN 'mixed' ELSE 'direct' END",
                "UPDATE attribution SET mode = 'sung'",
                "UPDATE attribution SET why = why || '!'",
                "UPDATE attribution SET confidence = 0.5",
                "UPDATE attribution SET parent = NULL",
                "UPDATE attribution SET rule = 'another'",
                "UPDATE actor SET name = 'Karsia'",
                "UPDATE candidate SET actor = (SELECT max(number) FROM actor) WHERE ordinal = 0",
                "UPDATE candidate SET actor = 1000000",
                "UPDATE resolution SET kind = 'unresolved'",
                "UPDATE resolution SET why = 'because'",
                "UPDATE resolution SET producer = (SELECT min(number) FROM producer)",
                "UPDATE resolution SET rule = rule || '!'",
                "UPDATE resolution SET confidence = 0.5",
                "UPDATE resolution SET producer = NULL, rule = NULL, confidence = NULL",
                "UPDATE resolution SET rule = NULL",
                "DELETE FROM resolution_evidence",
                "UPDATE resolution_evidence SET start = start + 1, text = substr(text, 2) WHERE length(text) > 1",
                "DELETE FROM said",
                "UPDATE said SET from_time = '1800-01-01T00:00'",
                "UPDATE said SET to_time = '2100-01-01T00:00'",
                "UPDATE said SET to_time = from_time",
                "UPDATE said SET granularity = CASE granularity WHEN 'day' THEN 'week' ELSE 'day' END",
                "UPDATE said SET derivation = 'otherwise'",
                "UPDATE said SET evidence = NULL, evidence_start = NULL, evidence_end = NULL",
                "UPDATE said SET evidence_end = evidence_end + 1",
                "DELETE FROM timex",
                "UPDATE timex SET start = start + 1, text = substr(text, 2)",
                "UPDATE timex SET type = CASE type WHEN 'DATE' THEN 'SET' ELSE 'DATE' END",
                "UPDATE timex SET value = value || '-01'",
                "UPDATE timex SET from_time = '1800-01-01T00:00' WHERE from_time IS NOT NULL",
                "UPDATE timex SET to_time = '2100-01-01T00:00' WHERE to_time IS NOT NULL",
                "UPDATE timex SET from_time = NULL, to_time = NULL, granularity = NULL",
                "UPDATE timex SET granularity = 'fortnight' WHERE granularity IS NOT NULL",
                "UPDATE timex SET derivation = derivation || '!'",
                "UPDATE timex SET anchor = NULL, anchor_start = NULL, anchor_end = NULL",
                "UPDATE timex SET rule = 'another'",
                "UPDATE timex SET ordinal = -ordinal",
                "DELETE FROM mention",
                "UPDATE mention SET \"end\" = \"end\" - 1, text = substr(text, 1, length(text) - 1)",
                "UPDATE mention SET kind = CASE kind WHEN 'state' THEN 'place' ELSE 'state' END",
                "UPDATE mention SET kind = 'river'",
                "UPDATE mention SET actor = NULL",
                "UPDATE mention SET actor = (SELECT max(number) FROM actor)",
                "UPDATE mention SET why = why || '!'",
                "DELETE FROM act",
                "UPDATE act SET act = CASE act WHEN 'deny' THEN 'ask' ELSE 'deny' END",
                "UPDATE act SET act = 'sing'",
                "UPDATE act SET polarity = CASE polarity WHEN 'open' THEN 'negated' ELSE 'open' END",
                "UPDATE act SET hedged = 1 - hedged",
                "UPDATE act SET producer = (SELECT min(number) FROM producer)",
                "UPDATE act SET rule = rule || '!'",
                "UPDATE act SET why = why || '!'",
                "UPDATE act SET confidence = 0.5",
                "UPDATE act SET evidence = ''",
                "UPDATE act SET evidence = '0-2000000000'",
                "DELETE FROM restated WHERE attribution = (SELECT min(attribution) FROM restated)",
                "INSERT INTO restated SELECT number FROM attribution EXCEPT SELECT attribution FROM restated",
                "DELETE FROM about",
                "UPDATE about SET actor = (SELECT max(number) FROM actor)",
                "UPDATE about SET ordinal = -ordinal",
                "DELETE FROM response",
                "UPDATE response SET answering = answered WHERE answered IS NOT NULL",
                "UPDATE response SET answered = answering WHERE answered IS NOT NULL",
                "UPDATE response SET answered = 1000000 WHERE answered IS NOT NULL",
                "UPDATE response SET claim_start = claim_start + 1, claim = substr(claim, 2) WHERE length(claim) > 1",
                "UPDATE response SET claim_end = claim_end + 1",
                "UPDATE response SET claimant = NULL",
                "UPDATE response SET claimant = (SELECT max(number) FROM actor) WHERE claim IS NOT NULL",
                "UPDATE response SET type = CASE type WHEN 'denies' THEN 'supports' ELSE 'denies' END",
                "UPDATE response SET type = 'mocks'",
                "UPDATE response SET producer = (SELECT min(number) FROM producer)",
                "UPDATE response SET rule = 'another'",
                "UPDATE response SET why = 'because'",
                "UPDATE response SET confidence = 0.5",
                "UPDATE response SET evidence = ''",
                "UPDATE response SET ordinal = -ordinal",
                "DELETE FROM insertion",
                "UPDATE insertion SET \"end\" = \"end\" - 1, text = substr(text, 1, length(text) - 1)",
                "UPDATE insertion SET signature = NULL, signature_start = NULL, signature_end = NULL",
                "UPDATE insertion SET signature_end = signature_end + 1",
                "UPDATE insertion SET producer = (SELECT min(number) FROM producer)",
                "UPDATE insertion SET rule = 'another'",
                "UPDATE insertion SET why = 'because'",
                "UPDATE insertion SET confidence = 0.5",
                "UPDATE insertion SET evidence = '0-1'",
                "DELETE FROM repeats",
                "UPDATE repeats SET fuller = attribution",
                "DELETE FROM event_party",
                "DELETE FROM event_party WHERE side = 'recipient'",
                "UPDATE event_party SET side = 'actor', ordinal = ordinal + 10 WHERE side = 'recipient'",
                "UPDATE event_party SET ordinal = -ordinal",
                "UPDATE event_party SET event = event + 1000",
                "UPDATE event_party SET start = start + 1, text = substr(text, 2) WHERE length(text) > 1",
                "UPDATE event_party SET \"end\" = 2000000000",
                "UPDATE event_party SET actor = NULL",
                "UPDATE event_party SET actor = (SELECT max(number) FROM actor) WHERE actor IS NOT NULL",
                "UPDATE event_party SET actor = 1000000",
                "DELETE FROM event_party; DELETE FROM event",
                "UPDATE event SET type = CASE type WHEN 'aid' THEN 'accuse' ELSE 'aid' END",
                "UPDATE event SET type = 'sing'",
                "UPDATE event SET mode = NULL",
                "UPDATE event SET mode = mode || '!'",
                "UPDATE event SET contexts = '[]'",
                "UPDATE event SET contexts = 'military'",
                "UPDATE event SET status = CASE status WHEN 'future' THEN 'negated' ELSE 'future' END",
                "UPDATE event SET status = 'rumoured'",
                "UPDATE event SET from_time = NULL, to_time = NULL, granularity = NULL, derivation = NULL,"
                        + " anchor_start = NULL, anchor_end = NULL, anchor = NULL",
                "UPDATE event SET from_time = '1800-01-01T00:00' WHERE from_time IS NOT NULL",
                "UPDATE event SET to_time = '2100-01-01T00:00' WHERE to_time IS NOT NULL",
                "UPDATE event SET granularity = CASE granularity WHEN 'day' THEN 'week' ELSE 'day' END"
                        + " WHERE granularity IS NOT NULL",
                "UPDATE event SET derivation = derivation || '!'",
                "UPDATE event SET anchor_start = NULL, anchor_end = NULL, anchor = NULL",
                "UPDATE event SET anchor_end = anchor_end + 1",
                "UPDATE event SET attribution = NULL",
                "UPDATE event SET attribution = 1000000 WHERE attribution IS NOT NULL",
                "UPDATE event SET attribution = attribution + 1 WHERE attribution IS NOT NULL",
                "UPDATE event SET \"end\" = \"end\" - 1, text = substr(text, 1, length(text) - 1)",
                "UPDATE event SET text = text || '!'",
                "UPDATE event SET producer = (SELECT min(number) FROM producer)",
                "UPDATE event SET rule = 'another'",
                "UPDATE event SET why = why || '!'",
                "UPDATE event SET confidence = 0.5",
                "UPDATE event SET evidence = ''",
                "UPDATE event SET evidence = '0-2000000000'",
                "UPDATE repair SET original = 'undamaged'",
                "UPDATE curation SET at = '2001-01-01T00:00:00Z'",
                "UPDATE curation SET at = 'once'",
                "UPDATE curation SET author = 'Somebody'",
                "UPDATE curation SET note = note || '!'",
                "UPDATE curation SET action = 'country' WHERE action = 'rename'",
                "UPDATE curation SET action = 'praise'",
                "UPDATE curation SET subject = 'another' WHERE number = 1",
                "UPDATE curation SET name = 'another' WHERE name IS NOT NULL",
                "UPDATE curation SET value = 'another' WHERE number = 1",
                "UPDATE curation SET number = number + 10",
                "DELETE FROM curation WHERE number = 1",
                "DELETE FROM curation WHERE number = 2",
                "UPDATE document SET raw = zeroblob(10)",
                "UPDATE document SET raw_length = raw_length - 1",
                "UPDATE document SET raw_sha256 = ''",
                "UPDATE document SET id = 'd0123456789abcdef' WHERE number = 1",
                "DROP TABLE repair"
            })
    void aChangeByHandIsFound(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            List<String> triggers = column(connection, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
            for (String name : column(connection, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                execute(connection, "DROP TRIGGER " + name);
            }
            execute(connection, sql);
            for (String trigger : triggers) {
                if (!sql.startsWith("DROP TABLE") || !trigger.contains(" ON repair ")) {
                    execute(connection, trigger);
                }
            }
        }
        assertThat(problems()).isNotEmpty();
    }

    @Test
    void missingTriggersAreFound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            execute(connection, "DROP TRIGGER span_no_update");
        }
        assertThat(problems()).containsExactly("table span lacks the triggers that keep it from being changed");
    }

    @Test
    void aFlippedByteIsFoundUnlessNothingStoodThere() throws IOException {
        List<String> before = export();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(4);
        int found = 0;
        for (int i = 0; i < 80; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), flipped);
            try {
                if (problems().isEmpty()) {
                    assertThat(export()).as("byte %d", at).isEqualTo(before);
                } else {
                    found++;
                }
            } catch (StoreException e) {
                assertThat(e).as("byte %d", at).hasMessageContaining(directory.toString());
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAlone() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            execute(connection, "PRAGMA user_version = 8");
        }
        byte[] before = Files.readAllBytes(file());
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> open(access))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining(
                            "written by a newer version of Rejoinder (schema 8, this one knows " + Schema.VERSION + ")")
                    .hasMessageContaining("upgrade");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException, IOException {
        Files.delete(file());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            execute(connection, "CREATE TABLE recipe (name TEXT)");
        }
        byte[] before = Files.readAllBytes(file());
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> open(access))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not a ledger of Rejoinder");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.write(file(), new byte[5000]);
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> open(access))
                    .isInstanceOf(CorruptLedgerException.class)
                    .hasMessageContaining(directory.toString());
        }
    }

    @Test
    void readingWhereNoLedgerIsSaysWhatToDo() {
        Path empty = directory.resolve("empty");
        assertThatThrownBy(() -> SqliteLedger.open(empty, Access.READ, Clock.systemUTC()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no ledger in " + empty)
                .hasMessageContaining("rejoinder read");
        assertThat(empty).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "question?mark=1", "per%20cent", "hash#", "Ünï ✓", "semi;colon"})
    void anyDirectoryNameWill(String name) {
        Path odd = directory.resolve(name);
        ReadArticle read = new ArticleGenerator(1).next(LedgerContract.FIRST);
        try (SqliteLedger ledger = SqliteLedger.open(odd, Access.WRITE, Clock.systemUTC())) {
            ledger.add(read.article(), read.reading());
        }
        assertThat(odd.resolve(LedgerFile.NAME)).isNotEmptyFile();
        try (SqliteLedger ledger = SqliteLedger.open(odd, Access.READ, Clock.systemUTC())) {
            assertThat(ledger.entry(read.id())).isPresent();
        }
    }

    private List<String> problems() {
        try (SqliteLedger ledger = open(Access.READ)) {
            return ledger.verify(n -> {});
        }
    }

    private List<String> export() {
        List<String> lines = new ArrayList<>();
        try (SqliteLedger ledger = open(Access.READ)) {
            ledger.forEach(entry -> lines.add(ExchangeForm.canonical(entry.reading())));
        }
        return lines;
    }

    private SqliteLedger open(Access access) {
        return SqliteLedger.open(directory, access, Clock.systemUTC());
    }

    private Path file() {
        return directory.resolve(LedgerFile.NAME);
    }

    private static String firstColumn(Connection connection, String table) throws SQLException {
        return column(connection, "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid")
                .get(0);
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
