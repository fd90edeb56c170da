package rejoinder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rejoinder.text.Metadata;
import rejoinder.text.OffsetMap;
import rejoinder.wire.Article;
import rejoinder.wire.Documents;
import rejoinder.wire.RawBytes;

class DatelineFinderTest {

    private static Optional<Dateline> find(String text, Optional<LocalDate> published) {
        Optional<String> none = Optional.empty();
        return DatelineFinder.find(Documents.of(new Article(
                "test",
                RawBytes.of(text.getBytes(StandardCharsets.UTF_8)),
                text,
                OffsetMap.identity(text.length()),
                new Metadata(none, none, none, published, Optional.empty(), none, none, none),
                List.of())));
    }

    private static Dateline only(String text) {
        return find(text, Optional.empty()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "May 4,      2024-05-04, 2024-05-04",
        "May 4,      2024-05-07, 2024-05-04",
        "December 31, 2025-01-01, 2024-12-31", // published after the turn of the year
        "January 1,  2024-12-31, 2025-01-01", // already tomorrow in the east
        "May 6,      2024-05-04, 2024-05-06",
        "May 9,      2024-05-04, 2023-05-09",
        "February 29, 2023-03-01, 2020-02-29",
    })
    void theDayNearestToPublication(String day, LocalDate published, LocalDate expected) {
        Dateline found = find("VELM, " + day + " (ONA) - The gates are shut.", Optional.of(published))
                .orElseThrow();
        assertThat(found.date()).contains(expected);
        assertThat(found.derivation()).contains("publication").contains(published.toString());
    }

    @Test
    void aPrintedYearComesFirst() {
        Dateline found = find("VELM, May 4, 2019 (ONA) -- The gates.", Optional.of(LocalDate.of(2024, 5, 4)))
                .orElseThrow();
        assertThat(found.date()).contains(LocalDate.of(2019, 5, 4));
    }

    @Test
    void theRubricTellsTheYear() {
        Dateline found = only("Gates shut\n\nWater, January 1, 2024, 03:10\n\nVELM, December 31. /ONA/. Shut.");
        assertThat(found.date()).contains(LocalDate.of(2023, 12, 31));
        assertThat(found.derivation()).contains("section line");
    }

    @Test
    void aWireCodeOrCopyrightLineTellsTheYear() {
        assertThat(only("VELM, May 4 ONA - Gates shut.\n\nKWS-21:37-04-05-18").date())
                .contains(LocalDate.of(2018, 5, 4));
        assertThat(only("VELM, May 4 (ONA) - Gates shut.\n\nKWS-21:37-05-05-18").date())
                .as("another day's code")
                .isEmpty();
        assertThat(only("VELM, May 4 (ONA) - Gates shut.\n\nCopyright 2016 Ostrian News. All rights reserved.")
                        .date())
                .contains(LocalDate.of(2016, 5, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "November 30 | Roe said on Tuesday. The dam was begun in August 2019. | 2021-11-30",
                "November 30 | Roe said on Tuesday. It will be done by 2030; it was begun in 2019. | 2021-11-30",
                "November 30 | Since last Monday, Roe said on Tuesday, as in 2019, no. | 2021-11-30",
                "November 30 | Roe said on Tuesday that it costs 2,025 crowns or 2050.5, as in 2019. | 2021-11-30",
                "November 30 | Roe said on Tuesday that she had known. | -", // no year to start from
                "November 30 | Roe said that it was begun in 2019. | -", // no weekday
                "February 29 | Roe said on Thursday that it was begun in 2021. | 2024-02-29",
            })
    void theWeekdayTellsTheYear(String day, String body, String expected) {
        assertThat(only("VELM, " + day + ". /ONA/. " + body).date().map(LocalDate::toString))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void withoutADayThereIsNoDate() {
        Dateline found = find("VELM (ONA) - Gates shut.", Optional.of(LocalDate.of(2024, 5, 4)))
                .orElseThrow();
        assertThat(found.date()).isEmpty();
        assertThat(found.derivation()).isEqualTo("the dateline has no date");
        assertThat(found.place()).isEqualTo("VELM");
        assertThat(found.agency()).contains("ONA");
        assertThat(find("Gates are shut in Velm.", Optional.empty())).isEmpty();
    }
}
