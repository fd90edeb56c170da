package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimexFinderTest {

    static Stream<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(TimexFinderTest.class.getResourceAsStream("expressions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheBracketedExpression(String row) {
        String[] cells = row.split("\t");
        String text = cells[1].replace("[", "").replace("]", "");
        int start = cells[1].indexOf('[');
        List<String> found = Texts.times(text, cells[0]).stream()
                .filter(t -> start < 0 || (t.span().start() == start && t.span().end() == cells[1].indexOf(']') - 1))
                .map(t -> t.type() + "\t" + t.value() + "\t" + bound(t, true) + "\t" + bound(t, false))
                .toList();
        String expected = String.join("\t", List.of(cells).subList(2, 6));
        assertThat(found).isEqualTo(start < 0 ? List.of() : List.of(expected));
    }

    private static String bound(Timex time, boolean from) {
        return time.interval()
                .map(i -> (from ? i.from() : i.to()).toString().replace("T00:00", ""))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said on Tuesday.         | weekday Tuesday before publication 2021-12-01 → 2021-11-30",
                "will meet on Friday.     | weekday Friday after publication 2021-12-01 → 2021-12-03",
                "met last week.           | 1 week before publication 2021-12-01 → 2021-W47",
                "met in August 2019.      | as written",
                "met on 3 May 2010 and the next day. | 1 day after the preceding date 2010-05-03 → 2010-05-04",
                "met in early 2009.       | as written; the first third of it",
                "met three days ago.      | P3D before 2021-12-01 (day of publication 2021-12-01 → 2021-12-01) → 2021-11-28",
                "met at Easter.           | feast easter before publication 2021-12-01 → 2021-04-04",
            })
    void saysHowTheValueWasFound(String end, String derivation) {
        List<Timex> found = Texts.times("The ministers of Kestria " + end, "2021-12-01");
        assertThat(found.get(found.size() - 1).derivation()).isEqualTo(derivation);
    }

    @Test
    void keepsTheEventThatADurationCountsFrom() {
        String text = "Two weeks after Belmora left the pact in August 2019, it tested a rocket.";
        Timex time = Texts.times(text, "2021-12-01").get(0);
        assertThat(time.span().in(text)).isEqualTo("Two weeks");
        assertThat(time.value()).isEqualTo("P2W");
        assertThat(time.anchor().orElseThrow().in(text)).isEqualTo("Belmora left the pact in August 2019");
        assertThat(time.interval().orElseThrow().from()).hasToString("2019-08-15T00:00");
        assertThat(time.interval().orElseThrow().to()).hasToString("2019-09-15T00:00");
        assertThat(time.derivation()).isEqualTo("P2W after an event in 2019-08 → from 2019-08-15 to 2019-09-14");
    }

    @Test
    void anEventWithoutADateLeavesTheIntervalOpen() {
        Timex time = Texts.times("Three days before the ministers met, it rained.", "2021-12-01")
                .get(0);
        assertThat(time.interval()).isEmpty();
        assertThat(time.anchor()).isPresent();
    }

    @Test
    void historyCountsFromTheDateNamedLast() {
        String text = "The siege began in March 1702. It ended in May. In 1710 the wall was built, in 1715 the"
                + " mill, in 1720 the port. The fleet sailed on 4 June 1721 and was lost on 7 June.";
        assertThat(Texts.times(text, "2021-12-01"))
                .extracting(Timex::value)
                .containsExactly("1702-03", "1702-05", "1710", "1715", "1720", "1721-06-04", "1721-06-07");
    }

    @Test
    void theDatelineIsATimeAndStandsInForAnUnknownDayOfPublication() {
        String text = "ORSK, November 30, 2021. /KNA/. The ministry denied the report on Monday.";
        assertThat(Texts.times(text, "-")).extracting(Timex::value).containsExactly("2021-11-30", "2021-11-29");
    }

    @Test
    void localeChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Texts.times("It fell at 5:30 p.m. on 3 May 2010.", "2021-12-01"))
                    .extracting(Timex::value)
                    .containsExactly("2010-05-03T17:30", "2010-05-03");
        } finally {
            Locale.setDefault(before);
        }
    }
}
