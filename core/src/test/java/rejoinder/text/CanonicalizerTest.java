package rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalizerTest {

    private static final String UNITS = "aZé .,?!\n\r\t\f\u0000\u0003\u0085\u0092\u00A0\u00AD\u0301\u0300\u0323\u1160"
            + "\u11A8\uAC00\u200B\u202E\u2028\uFEFF\uD800\uDC00Ã©â€™Ðœ¾Cйcа’“”—\u212B";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void anyTextBecomesCanonicalAndEveryUnitLeadsBack(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                given.append(UNITS.charAt(random.nextInt(UNITS.length())));
            }
            Canonical canonical = Canonicalizer.canonicalize(given.toString());
            String text = canonical.text();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.FORMAT || isSurrogate(c)))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(canonical.toGiven().targetLength()).as("seed " + seed).isEqualTo(text.length());
            int before = 0;
            for (int i = 0; i < text.length(); i++) {
                Span source = canonical.toGiven().toSource(new Span(i, i + 1));
                assertThat(source.end()).as("seed " + seed).isLessThanOrEqualTo(given.length());
                assertThat(source.start()).as("seed " + seed + ": never back").isGreaterThanOrEqualTo(before);
                before = source.start();
            }
            for (Repair repair : canonical.repairs()) {
                assertThat(canonical.toGiven().toSource(repair.span()).in(given.toString()))
                        .as("seed " + seed)
                        .isEqualTo(repair.original());
            }
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    @Test
    void lineEndsOfEveryKindBecomeNewlines() {
        assertThat(Canonicalizer.canonicalize("a\r\nb\rc\u2028d\u2029e\n").text())
                .isEqualTo("a\nb\nc\nd\ne\n");
    }

    @Test
    void whatCannotBeSeenIsDroppedAndTheRestLeadsBack() {
        Canonical canonical = Canonicalizer.canonicalize("\uFEFFri\u00ADver\u200B \u202Etrea\u0003ty\tnow\u00A0!");
        assertThat(canonical.text()).isEqualTo("river treaty now !");
        assertThat(canonical.toGiven().toSource(new Span(0, 5))).isEqualTo(new Span(1, 7));
        assertThat(canonical.repairs()).isEmpty();
    }

    @Test
    void aComposedLetterIsOneStep() {
        Canonical canonical = Canonicalizer.canonicalize("cafe\u0301 open");
        assertThat(canonical.text()).isEqualTo("café open");
        assertThat(canonical.toGiven().toSource(new Span(3, 4))).isEqualTo(new Span(3, 5));
        assertThat(canonical.toGiven().toSource(new Span(5, 9))).isEqualTo(new Span(6, 10));
    }

    @Test
    void whatIsCanonicalStaysAsItIs() {
        String text = "“No,” said Éva — twice.\n\nÅland’s naïve Köln façade costs 5 € or £4.\n";
        Canonical canonical = Canonicalizer.canonicalize(text);
        assertThat(canonical.text()).isEqualTo(text);
        assertThat(canonical.toGiven().isIdentity()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "military attachйs met,              attachйs,    attachés,   windows-1251 read for windows-1252",
        "it was a dйjа vu for all of them,   dйjа,        déjà,       windows-1251 read for windows-1252",
        "the communiquй of,                  communiquй,  communiqué, windows-1251 read for windows-1252",
        "the Сhina desk,                     Сhina,       China,      Latin letter for its Cyrillic likeness",
        "its rÃ©sumÃ© was,                   rÃ©sumÃ©,    résumé,     windows-1252 read for UTF-8",
        "Mr PeÃÂ±a and,                     PeÃÂ±a,     Peña,       windows-1252 read for UTF-8",
        "the ministryâ€™s note,              ministryâ€™s, ministry’s, windows-1252 read for UTF-8",
        "Ð¡ÐµÐ½Ð°Ñ‚ met,                      Ð¡ÐµÐ½Ð°Ñ‚, Сенат,      windows-1252 read for UTF-8",
    })
    void damagedWordsAreMendedAndRecorded(String given, String damaged, String mended, String method) {
        Canonical canonical = Canonicalizer.canonicalize(given);
        assertThat(canonical.text()).isEqualTo(given.replace(damaged, mended));
        assertThat(canonical.repairs()).singleElement().satisfies(repair -> {
            assertThat(damaged).contains(repair.original());
            assertThat(mended).contains(repair.span().in(canonical.text()));
            assertThat(repair.method()).isEqualTo(method);
            assertThat(canonical.toGiven().toSource(repair.span()).in(given)).isEqualTo(repair.original());
        });
    }

    @Test
    void apostrophesThatBecameControlCharactersAreMended() {
        Canonical canonical = Canonicalizer.canonicalize("the river\u0092s bank \u0097 dry");
        assertThat(canonical.text()).isEqualTo("the river’s bank — dry");
        assertThat(canonical.repairs()).extracting(Repair::method).containsOnly("ISO-8859-1 read for windows-1252");
    }

    @Test
    void damageOnDecomposedLettersIsMendedToo() {
        assertThat(Canonicalizer.canonicalize("the proteg\u0041\u0303\u00A9s").text())
                .isEqualTo("the protegés");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the EU?s decision", // past knowing
                "“LE CAFÉ” and “MALMÖ”", // a capital before a closing mark
                "SKÅNE’s Å–Ä line",
                "TNFα and the β-test, 5 μm wide, ΔT",
                "министр iPhoneом доволен, сказал он журналистам в Москве", // a Russian text
                "Москва said no", // one script each
                "50 €… “yes” †",
                "São Tomé’s naïve coöperation",
            })
    void whatMayBeMeantIsLeftAlone(String given) {
        Canonical canonical = Canonicalizer.canonicalize(given);
        assertThat(canonical.text()).isEqualTo(given);
        assertThat(canonical.repairs()).isEmpty();
    }

    @Test
    void aLongRowOfMarksTakesLinearTime() {
        String marks = "e" + "\u0301\u0323".repeat(500_000);
        assertThat(Canonicalizer.canonicalize(marks).toGiven().targetLength()).isPositive();
    }
}
