package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about statements, on the terminal, over a real ledger. */
class StatementsCommandTest {

    private static final Path STORY = Path.of("src/main/resources/rejoinder/cli/stories/03-aurel-border.txt");

    @TempDir
    private Path folder;

    private String data = "";

    @BeforeEach
    void read() {
        data = "--data=" + folder;
        assertThat(Run.of("read", data, STORY.toString()).code()).isZero();
    }

    private String first(String form, String text) {
        Matcher matcher = Pattern.compile(form).matcher(text);
        assertThat(matcher.find()).as(form + " in " + text).isTrue();
        return matcher.group();
    }

    private String list() {
        return Run.of("list", data, "--format", "jsonl").out();
    }

    @Test
    void aStatementIsRejectedAndThatIsUndone() {
        String before = list();
        String id = first("a[0-9a-f]{16}", before);
        Run rejected = Run.of("statements", "reject", data, id, "--author", "Ana", "--note", "a caption");
        assertThat(rejected.out())
                .contains("entry 1: Ana marked " + id + " as no statement")
                .contains("(a caption)");
        assertThat(list()).doesNotContain("\"" + id + "\"").hasLineCount(before.split("\n").length - 1);
        assertThat(Run.of("search", data, "--limit", "1000", "--format", "jsonl")
                        .out())
                .doesNotContain(id);
        assertThat(Run.of("statements", "log", data).out()).contains("1  Ana marked");
        assertThat(Run.of("statements", "undo", data, "1").code()).isZero();
        assertThat(list()).isEqualTo(before);
        assertThat(Run.of("statements", "log", data).out()).contains("[undone]");
        assertThat(Run.of("verify", data).code()).isZero();
    }

    @Test
    void aMissedStatementIsMarkedByItsWords() {
        String document = first("d[0-9a-f]{16}", list());
        String text = Run.of("export", data).out();
        String words = first("[A-Z][a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+", text.substring(text.indexOf("\"text\"")));
        Run added = Run.of("statements", "add", data, document.substring(0, 9), "--content", words);
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(Run.of("export", data).out()).contains("statement-add");
        assertThat(Run.of("statements", "add", data, document, "--content", words)
                        .err())
                .contains("already");
        Run none = Run.of("statements", "add", data, document, "--content", "no such words here");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("does not hold the words");
        Run many = Run.of("statements", "add", data, document, "--content", "e");
        assertThat(many.err()).contains("times in the article; give its place");
    }

    @Test
    void actsAndAnswersAreSet() {
        Matcher ids = Pattern.compile("\"id\":\"(a[0-9a-f]{16})\"").matcher(list());
        assertThat(ids.find()).isTrue();
        String one = ids.group(1);
        assertThat(ids.find()).isTrue();
        String two = ids.group(1);
        assertThat(Run.of("statements", "act", data, one, "threaten").code()).isZero();
        assertThat(Run.of("statements", "answers", data, one, two, "denies").out())
                .contains("denies " + two);
        assertThat(Run.of("list", data, "--format", "jsonl", "--act", "threaten")
                        .out())
                .contains(one);
        assertThat(Run.of("statements", "act", data, one, "shout").err()).contains("there is no act", "threaten");
        assertThat(Run.of("statements", "answers", data, one, two, "not").code())
                .isZero();
    }
}
