package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorsResolveCommandTest {

    @Test
    void answersEachMentionInOrder() {
        Run run = Run.fed("""
                {"id":"a","mention":"the Kenyan police","context":"","date":""}
                {"id":"b","mention":"kittens"}
                """, "actors", "resolve");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"id":"a","country":"KEN","role":"COP","role_2":""}
                        {"id":"b","country":"","role":"","role_2":""}
                        """);
    }

    @Test
    void aBadLineIsToldAndLeftOut() {
        Run run = Run.fed("{\n{\"id\":\"b\",\"mention\":\"Kenya\"}\n", "actors", "resolve");
        assertThat(run.code()).isZero();
        assertThat(run.out()).hasLineCount(1);
        assertThat(run.err()).contains("line 1");
        assertThat(Run.fed("{\n", "actors", "resolve").code()).isEqualTo(Main.FAILED);
    }

    @Test
    void needsASubcommand() {
        assertThat(Run.of("actors").code()).isEqualTo(Main.USAGE);
    }
}
