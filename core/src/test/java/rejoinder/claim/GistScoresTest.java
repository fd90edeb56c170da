package rejoinder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistScoresTest {

    /** The bars stand a little below what docs/accuracy/similar.md says. */
    @Test
    void whatLiesNearIsOftenOnTheSameProposition() {
        GistScores scores = GistScores.measure();
        assertThat(scores.proposition()).isGreaterThan(0.36);
        assertThat(scores.dispute()).isGreaterThan(0.63);
        assertThat(scores.first()).isGreaterThan(0.55);
    }
}
