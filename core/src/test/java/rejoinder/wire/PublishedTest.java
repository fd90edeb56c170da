package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-04 | 2024-03-04 |",
                " 2024-03-04Z | 2024-03-04 |",
                "2024-03-04T19:07 | 2024-03-04 | 19:07",
                "2024-03-04T19:07Z | 2024-03-04 | 19:07",
                "2024-03-04t19:07:01z | 2024-03-04 | 19:07:01",
                "2024-03-04T19:07:01.5+0200 | 2024-03-04 | 19:07:01",
                "2024-03-04T19:07:01.123Z | 2024-03-04 | 19:07:01",
                "2024-03-04T23:30:00.123456-05:00 | 2024-03-04 | 23:30",
                "2024-03-04T19:07:01.123456789+02 | 2024-03-04 | 19:07:01",
                "2024-03-04T19:07:01+02:00[Europe/Tallinn] | 2024-03-04 | 19:07:01",
                "2024-03-04 19:07:01 +0200 | 2024-03-04 | 19:07:01",
                "2024-03-04 19:07:01 UTC | 2024-03-04 | 19:07:01",
                "20240304T190701Z | 2024-03-04 | 19:07:01",
                "20240304 | 2024-03-04 |",
                "Mon, 4 Mar 2024 19:07:00 GMT | 2024-03-04 | 19:07",
                "Mon, 04 Mar 2024 19:07:00 +0530 | 2024-03-04 | 19:07",
                "4 Mar 2024 19:07:00 GMT | 2024-03-04 | 19:07",
                "1709579220 | 2024-03-04 | 19:07",
                "1709579220000 | 2024-03-04 | 19:07",
            })
    void reads(String written, String day, String time) {
        Published published = Published.parse(written).orElseThrow();
        assertThat(published.day()).hasToString(day);
        assertThat(published.time().map(Object::toString).orElse(null)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "2024-02-30",
                "04/03/2024",
                "Tue, 04 Mar 2024 19:07:00 GMT",
                "99999999999999999",
                "-99999999999999999999",
                "2024-03-04T25:00",
                "+999999999-01-01"
            })
    void leavesOutWhatItCannotRead(String written) {
        assertThat(Published.parse(written)).isEmpty();
    }
}
