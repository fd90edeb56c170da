package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Content;
import rejoinder.attribution.Cue;
import rejoinder.attribution.Mode;
import rejoinder.attribution.Source;
import rejoinder.ledger.Ledger;
import rejoinder.ledger.Reading;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.store.Access;
import rejoinder.store.SqliteLedger;
import rejoinder.text.Document;
import rejoinder.text.Metadata;
import rejoinder.text.Span;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;

class ActorsCommandTest {

    private static final Producer MADE_UP = new Producer("made-up", "1");
    private static final Actor WATER = new Actor(
            "kes-water",
            "Ministry of Water of Kestria",
            "organ",
            Optional.of("KES"),
            Optional.of("GOV"),
            List.of("Water"));
    private static final Actor LAKES =
            new Actor("kes-lakes", "=Lake Office", "organ", Optional.of("KES"), Optional.empty(), List.of());

    @TempDir
    private Path folder;

    private String data = "";
    private String open = "";

    @BeforeEach
    void fill() throws Exception {
        data = "--data=" + folder.resolve("data");
        fill(folder.resolve("data"));
    }

    private void fill(Path directory) throws Exception {
        try (Ledger ledger = SqliteLedger.open(directory, Access.WRITE, Clock.systemUTC())) {
            add(ledger, "The water ministry said the lake was rising.", Optional.of(WATER));
            add(ledger, "The lake office said it had no gauges.", Optional.of(LAKES));
            open = add(ledger, "The ministry said it would answer.", Optional.empty());
        }
    }

    /** One statement: all before " said" is the source, all after it the content. */
    private static String add(Ledger ledger, String words, Optional<Actor> actor) {
        Article article = Article.of("made-up.txt", words, Metadata.NONE);
        Document document = Documents.of(article);
        int said = words.indexOf(" said ");
        Source source = Source.of(new Span(0, said));
        Cue cue = Cue.of(new Span(said + 1, said + 5));
        Content content = Content.of(new Span(said + 6, words.length() - 1));
        Basis basis = new Basis(MADE_UP, "made-up", "made up", 1, List.of());
        AttributionId id = AttributionId.of(document.id(), source, cue, content);
        Resolution resolution = actor.<Resolution>map(a -> new Resolution.Resolved(a, basis))
                .orElseGet(() -> new Resolution.Unresolved(basis));
        Attribution attribution = new Attribution(id, source, cue, content, Mode.INDIRECT, Optional.empty(), basis);
        ledger.add(
                article,
                new Reading(
                        MADE_UP, document, List.of(), Optional.empty(), List.of(attribution), Map.of(id, resolution)));
        return id.value();
    }

    private String out(String... words) {
        Run run = Run.of(Stream.concat(
                        Stream.of("actors", words[0], data), Stream.of(words).skip(1))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void listsActorsAndWhatAwaitsADecision() {
        assertThat(out("list"))
                .startsWith("id\tname\tkind\tcountry\trole\tstatements")
                .contains("kes-water\tMinistry of Water of Kestria\torgan\tKES\tGOV\t1\t1\t\t\treading\n")
                .contains("kes-lakes\t'=Lake Office");
        assertThat(out("list", "--words", "lake").lines()).hasSize(2);
        assertThat(out("list", "--review")).contains("1\tThe ministry\tunresolved\tkes-water\t" + open + "\n");
    }

    @Test
    void decisionsAreShownUndoneAndLogged() {
        assertThat(out("rename", "kes-water", "Water Ministry", "--author=Ana", "--note=short"))
                .isEqualTo("entry 1: Ana renamed kes-water to “Water Ministry” on 2024-09-20 (short)\n");
        assertThat(out("assign", open.substring(0, 9), "--to=water ministry", "--author=Ana"))
                .startsWith("entry 2: Ana took the source of " + open + " for kes-water");
        assertThat(out("show", "kes-water"))
                .startsWith("Water Ministry\n")
                .contains("2 statements in 2 articles", "names used", "1  The ministry", "decided");
        assertThat(Run.of("list", data, "--source", "water ministry", "--format=tsv")
                        .out()
                        .lines())
                .hasSize(3)
                .anySatisfy(l -> assertThat(l).contains(open, "Water Ministry\tkes-water\tperson"));
        assertThat(Run.of("show", data, open, "--why").out()).contains("Water Ministry ✎", "Ana took the source");
        assertThat(Run.of("export", data).out()).contains("\"name\":\"Water Ministry\"", "\"curated\":true");
        out("undo", "1", "--author=Bo");
        assertThat(out("log")).contains("1  Ana renamed", "[undone]", "3  Bo undid entry 1");
        assertThat(out("show", "kes-water")).startsWith("Ministry of Water of Kestria\n");
        assertThat(Run.of("verify", data).out()).startsWith("All is well");
    }

    @Test
    void mergedActorsArePartedAgain() {
        out("merge", "kes-lakes", "kes-water");
        assertThat(out("show", "kes-lakes")).startsWith("Ministry of Water of Kestria\n");
        out("split", "kes-lakes");
        assertThat(out("show", "kes-lakes")).startsWith("=Lake Office\n");
        out("split", "kes-water", "--name=water ministry", "--to=kes-lakes");
        assertThat(out("show", "kes-lakes")).contains("2 statements");
        out("country", "kes-lakes", "none");
        out("role", "kes-lakes", "GOV");
        assertThat(out("list", "--words=kes-lakes")).contains("organ\t\tGOV\t2");
        out("dismiss", "kes-lakes");
        assertThat(out("list")).contains("person: no actor");
        out("add", "oum", "Oum River Council", "--kind=organisation");
        assertThat(out("list")).contains("oum\tOum River Council\torganisation\t\t\t0\t0");
    }

    @Test
    void whatCannotBeIsRefusedInClearWords() {
        assertThat(Run.of("actors", "merge", data, "kes-water", "kes-water"))
                .isEqualTo(new Run(1, "", "rejoinder: kes-water cannot be merged into itself\n"));
        assertThat(Run.of("actors", "country", data, "kes-water", "Kestria").code())
                .isEqualTo(2);
        assertThat(Run.of("actors", "rename", data, "nobody", "X").err())
                .contains("no actor has the id or name nobody");
        assertThat(Run.of("actors", "split", data, "kes-water").err()).contains("is merged into no other actor");
        assertThat(Run.of("actors", data).code()).isEqualTo(2);
        assertThat(Run.of("actors", "log", data).err()).isEqualTo("Nobody has decided anything.\n");
    }

    @Test
    void whatIsExportedCanBeImported() throws Exception {
        out("merge", "kes-lakes", "kes-water", "--author=Ana");
        out("undo", "1", "--author=Ana", "--note==1+1");
        out("undo", "2", "--author=Bo");
        out("rename", "kes-water", "@Water", "--author=Bo");
        out("add", "oum", "Oum River Council");
        out("country", "oum", "OUM");
        out("assign", open, "--to=oum", "--author=Bo");
        String exported = out("export");
        Path file = folder.resolve("actors.tsv");
        Files.writeString(file, exported);
        assertThat(out("import", file.toString())).isEqualTo("0 decisions entered.\n");
        assertThat(out("export")).isEqualTo(exported);
        data = "--data=" + folder.resolve("second");
        fill(folder.resolve("second"));
        out("import", file.toString());
        assertThat(out("export")).isEqualTo(exported);
        assertThat(out("import", file.toString())).isEqualTo("0 decisions entered.\n");
        Files.writeString(
                file,
                exported.replace("Oum River Council\tperson\tOUM", "Council of the Oum\tperson\t")
                        + "new\tNew Body\torgan\tKES\tGOV\t\n");
        assertThat(out("import", file.toString(), "--author=Cy")).isEqualTo("5 decisions entered.\n");
        assertThat(out("list")).contains("new\tNew Body\torgan\tKES\tGOV", "oum\tCouncil of the Oum\tperson\t\t\t1");
        assertThat(Run.of("read", data, "--actors=" + file, "--threads=1", file.toString())
                        .code())
                .as("it is an actor file, too")
                .isNotEqualTo(2);
    }

    @Test
    void aFileThatIsNoneIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("bad.tsv");
        Files.writeString(file, "# origin: none\nid\tname\tkind\tcountry\trole\taliases\nx\ty\n");
        assertThat(Run.of("actors", "import", data, file.toString()).err())
                .contains("bad.tsv, line 3: an actor has 6 cells");
    }
}
