package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Span;

/** Whatever the text: well-formed spans, the same answer twice, and work that grows with its length. */
class HostileTimesTest {

    private static final int SIZE = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "12 ",
                "1-",
                "12-13-",
                "1990s ",
                "two weeks after ",
                "the end of the end of ",
                "twenty ",
                "one hundred and ",
                "nineteen ninety ",
                "May ",
                "May 4 and ",
                "the last the next ",
                "Tuesday, ",
                "5:30 p.m. ",
                "a year and a half and ",
                "early late mid-",
                "19/19/19/",
                "' ",
                "of last year ",
                "between 60 and 90 days ",
                "\ud83d\ude00 12",
                "the first half of the third quarter of "
            })
    void workGrowsWithTheLength(String unit) {
        String half = unit.repeat(SIZE / 2 / unit.length());
        int small = matches(half);
        int large = matches(half + half);
        assertThat(large).isLessThanOrEqualTo(2 * small + 100);
        assertThat(large).isLessThanOrEqualTo(40 * SIZE);
        check(half + half);
    }

    /** One for each stretch that any row matched, at any level: what work is made of. */
    private static int matches(String text) {
        return Rules.ONLY
                .match(Atoms.of(text, List.of(new Span(0, text.length()))))
                .size();
    }

    @Test
    void anyJumbleOfWordsIsRead() {
        String[] words = {
            "two",
            "weeks",
            "after",
            "Tuesday",
            "May",
            "the",
            "of",
            "last",
            "2010",
            "13",
            "-",
            ",",
            "ago",
            "BC",
            "s",
            "12:30",
            "0",
            "99999999999",
            "thousand",
            "million",
            "year",
            "every",
            "Easter",
            "February",
            "30",
            "31",
            "'",
            "century",
            "early",
            "9999",
            "decades",
            "later",
            "from",
            "now",
            "x",
            "season",
            "noon",
            "24:00",
            "first"
        };
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        List<Timex> times = Texts.times(text, "2021-12-01");
        assertThat(Texts.times(text, "2021-12-01")).isEqualTo(times);
        int end = 0;
        for (Timex time : times) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            end = time.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            String words = time.span().in(text);
            assertThat(words).isEqualTo(words.strip());
            assertThat(time.value()).isNotBlank();
        }
    }
}
