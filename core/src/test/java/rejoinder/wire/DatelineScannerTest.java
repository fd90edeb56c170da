package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Span;

class DatelineScannerTest {

    private static Optional<ScannedDateline> scan(String line) {
        return DatelineScanner.scan(line, new Span(0, line.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // TASS, Interfax, RIA Novosti
                "MOSCOW, November 30. /TASS/. The river… | MOSCOW, November 30. /TASS/. | MOSCOW | TASS | --11-30 | -",
                "MOSCOW, February 5 /TASS/. The river… | MOSCOW, February 5 /TASS/. | MOSCOW | TASS | --02-05 | -",
                "VELM, May 4. /TASS Correspondent Ann Roe/. The… | VELM, May 4. /TASS Correspondent Ann Roe/. | VELM | TASS Correspondent Ann Roe | --05-04 | -",
                "KYIV. July 4 (Interfax-Ukraine) – The river… | KYIV. July 4 (Interfax-Ukraine) – | KYIV | Interfax-Ukraine | --07-04 | -",
                "MOSCOW, August 8 (RIA Novosti) — The river… | MOSCOW, August 8 (RIA Novosti) — | MOSCOW | RIA Novosti | --08-08 | -",
                // Reuters, AP, AFP, dpa, UPI
                "SEOUL (Reuters) - The river… | SEOUL (Reuters) - | SEOUL | Reuters | - | -",
                "SEOUL, March 13 (Reuters) - The river… | SEOUL, March 13 (Reuters) - | SEOUL | Reuters | --03-13 | -",
                "PARIS, Aug 31 (Reuters) – The river… | PARIS, Aug 31 (Reuters) – | PARIS | Reuters | --08-31 | -",
                "BERLIN/PARIS (Reuters) - The river… | BERLIN/PARIS (Reuters) - | BERLIN/PARIS | Reuters | - | -",
                "BEIJING (AP) — The river… | BEIJING (AP) — | BEIJING | AP | - | -",
                "BEIJING — The river… | BEIJING — | BEIJING | - | - | -",
                "BOSTON —Standing up… | BOSTON — | BOSTON | - | - | -",
                "FORT VELM, Fla. - The river… | FORT VELM, Fla. - | FORT VELM, Fla. | - | - | -",
                "ISLAMABAD, April 13 (AFP) - The river… | ISLAMABAD, April 13 (AFP) - | ISLAMABAD | AFP | --04-13 | -",
                "Berlin (dpa) - The river… | Berlin (dpa) - | Berlin | dpa | - | -",
                "Velm/Orr (dpa) - The river… | Velm/Orr (dpa) - | Velm/Orr | dpa | - | -",
                "HEMPTON, N.Y., Sept. 26 (UPI) — The… | HEMPTON, N.Y., Sept. 26 (UPI) — | HEMPTON, N.Y. | UPI | --09-26 | -",
                "ST. LOUIS (AP) — The river… | ST. LOUIS (AP) — | ST. LOUIS | AP | - | -",
                "WASHINGTON, D.C. — The river… | WASHINGTON, D.C. — | WASHINGTON, D.C. | - | - | -",
                "McLEAN, Va. (AP) — The river… | McLEAN, Va. (AP) — | McLEAN, Va. | AP | - | -",
                // Xinhua, Kyodo, Yonhap and others of Asia
                "BEIJING, Nov. 23, 2006 (Xinhua) -- The… | BEIJING, Nov. 23, 2006 (Xinhua) -- | BEIJING | Xinhua | --11-23 | 2006",
                "BEIJING, Nov. 23 , 2006 (Xinhua) | BEIJING, Nov. 23 , 2006 (Xinhua) | BEIJING | Xinhua | --11-23 | 2006",
                "SAITAMA, Japan, Dec. 9 (Kyodo) -- The… | SAITAMA, Japan, Dec. 9 (Kyodo) -- | SAITAMA, Japan | Kyodo | --12-09 | -",
                "SAITAMA, Japan, Dec. 9 Kyodo - The… | SAITAMA, Japan, Dec. 9 Kyodo - | SAITAMA, Japan | Kyodo | --12-09 | -",
                "SEOUL, Nov. 30 (Yonhap) -- The river… | SEOUL, Nov. 30 (Yonhap) -- | SEOUL | Yonhap | --11-30 | -",
                "Taipei, Nov. 30 (CNA) The river… | Taipei, Nov. 30 (CNA) | Taipei | CNA | --11-30 | -",
                "New Delhi [India], Nov 30 (ANI): The… | New Delhi [India], Nov 30 (ANI): | New Delhi [India] | ANI | --11-30 | -",
                "TEHRAN, Nov 30, IRNA – The river… | TEHRAN, Nov 30, IRNA – | TEHRAN | IRNA | --11-30 | -",
                "RAMALLAH, Tuesday, November 30, 2021 (WAFA) – The… | RAMALLAH, Tuesday, November 30, 2021 (WAFA) – | RAMALLAH | WAFA | --11-30 | 2021",
                "MINSK, 30 November (BelTA) – The river… | MINSK, 30 November (BelTA) – | MINSK | BelTA | --11-30 | -",
                "PORT VELM, Republic of Meran, May 4 (ONA) - \"No… | PORT VELM, Republic of Meran, May 4 (ONA) - | PORT VELM, Republic of Meran | ONA | --05-04 | -",
                // several words, particles
                "NEW YORK (AP) — The river… | NEW YORK (AP) — | NEW YORK | AP | - | -",
                "GAZA CITY, May 4 (AFP) - The river… | GAZA CITY, May 4 (AFP) - | GAZA CITY | AFP | --05-04 | -",
                "RIO de JANEIRO (Reuters) - The river… | RIO de JANEIRO (Reuters) - | RIO de JANEIRO | Reuters | - | -",
                "PORT-AU-PRINCE, Haiti (AP) — The… | PORT-AU-PRINCE, Haiti (AP) — | PORT-AU-PRINCE, Haiti | AP | - | -",
                "N’DJAMENA (AFP) - The river… | N’DJAMENA (AFP) - | N’DJAMENA | AFP | - | -",
                "SÃO PAULO (Reuters) - The river… | SÃO PAULO (Reuters) - | SÃO PAULO | Reuters | - | -",
                // on a line of its own; with its agency lost
                "ANKARA, 30 November 2021 | ANKARA, 30 November 2021 | ANKARA | - | --11-30 | 2021",
                "SEOUL The river on Sunday… | SEOUL | SEOUL | - | - | -",
            })
    void datelinesOfManyAgencies(String line, String whole, String place, String agency, String day, String year) {
        assertThat(scan(line)).hasValueSatisfying(found -> {
            assertThat(found.span().in(line)).isEqualTo(whole);
            assertThat(found.place().in(line)).isEqualTo(place);
            assertThat(found.agency().map(span -> span.in(line))).isEqualTo(Optional.ofNullable(agency));
            assertThat(found.day().map(Object::toString)).isEqualTo(Optional.ofNullable(day));
            assertThat(found.year().map(Object::toString)).isEqualTo(Optional.ofNullable(year));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow said on Tuesday that the river…",
                "MERAN SAYS NO TO DAM",
                "NATO - the alliance - said no.",
                "NATO — The alliance said no.",
                "OPEC - The cartel said no.",
                "EXCLUSIVE - Ostria to leave the treaty.",
                "UPDATE: 5/12 — The website has removed it.",
                "EXCLUSIVE – Jane Roe: Do not trust the dam.",
                "POLLS NOT WRONG, JUST TOO EARLY - Jane Roe: “Although…",
                "HOW ACCURATE ARE DAMS? - A report compares…",
                "Jane Roe (Velm) - The minister said no.",
                "Ostria, May 4 is a day of mourning.",
                "In Velm, on May 4, the delegates met.",
                "BEIJING, which has a dam of its own, said no.",
                "BEIJING's answer — \"No\" — came late.",
                "May 4 - The day of the flood.",
                "I - the undersigned - say no.",
                "SEOUL STOCKS FALL",
                "\"MOSCOW - no,\" he said.",
                "U.S. - The country said no.",
                "January 21. The Senate does not support the decision.",
                "7 p.m.",
                "",
                " ",
                "A",
                "MOSCOW",
                "MOSCOW,",
                "MOSCOW, November",
                "MOSCOW, November 31 /",
            })
    void sentencesAndHeadlinesAreNone(String line) {
        if (!line.isEmpty()) {
            assertThat(scan(line)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyRowOfItsPartsIsReadWithinBounds(long seed) {
        Random random = new Random(seed);
        String[] parts = {
            "MOSCOW",
            "New",
            " ",
            ", ",
            ". ",
            "/TASS/",
            "(",
            ")",
            "(AP)",
            "Nov",
            "30",
            "2021",
            "—",
            "-",
            "é",
            "\uD83D\uDE00",
            "Tuesday",
            "["
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder line = new StringBuilder("x");
            for (int i = random.nextInt(14); i > 0; i--) {
                line.append(parts[random.nextInt(parts.length)]);
            }
            if (line.length() > 1) {
                String text = line.toString();
                DatelineScanner.scan(text, new Span(1, text.length()))
                        .ifPresent(found -> assertThat(found.span().contains(found.place()))
                                .as("seed " + seed + ": " + text)
                                .isTrue());
            }
        }
    }
}
