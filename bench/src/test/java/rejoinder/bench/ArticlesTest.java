package rejoinder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir
    Path directory;

    @Test
    void takesTheFirstArticlesWithoutTheirAnnotations() throws Exception {
        Path file = file("""
                {"id":"a","text":"“Yes,” she said.","published":"2021-11-30","attributions":[{"id":"a1"}]}

                {"id":"b","text":"No."}
                {"id":"c","text":"Perhaps."}
                """);
        Path stripped = directory.resolve("stripped.jsonl");
        Articles.read(file, 2).write(stripped);
        assertThat(stripped).hasContent("""
                {"id":"a","text":"“Yes,” she said.","published":"2021-11-30"}
                {"id":"b","text":"No."}
                """);
    }

    @Test
    void namesTheLineThatIsNoArticle() throws Exception {
        Path file = file("{\"id\":\"a\",\"text\":\"Yes.\"}\n{\"id\":\"b\"}\n");
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> Articles.read(file, 9))
                .withMessageEndingWith("line 2: an article needs 'text' as a string");
    }

    @Test
    void countsReadingsOnlyIfEveryArticleWasRead() throws Exception {
        Articles articles =
                Articles.read(file("{\"id\":\"a\",\"text\":\"Yes.\"}\n{\"id\":\"b\",\"text\":\"No.\"}\n"), 9);
        Path all = directory.resolve("all.jsonl");
        Files.writeString(all, "{\"id\":\"a\",\"attributions\":[{},{}]}\n{\"id\":\"b\",\"attributions\":[{}]}\n");
        assertThat(Readings.countAttributions(all, articles)).isEqualTo(3);

        Path swapped = directory.resolve("swapped.jsonl");
        Files.writeString(swapped, "{\"id\":\"b\",\"attributions\":[]}\n{\"id\":\"a\",\"attributions\":[]}\n");
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> Readings.countAttributions(swapped, articles))
                .withMessageContaining("expected the article \"a\", found \"b\"");

        Path half = directory.resolve("half.jsonl");
        Files.writeString(half, "{\"id\":\"a\",\"attributions\":[]}\n");
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> Readings.countAttributions(half, articles))
                .withMessageEndingWith("holds 1 readings of 2 articles");
    }

    private Path file(String content) throws Exception {
        return Files.writeString(directory.resolve("articles.jsonl"), content);
    }
}
