package rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void letsNoControlCharacterThrough() {
        for (int c = 0; c < 0x11000; c++) {
            String shown = Printable.line("a" + Character.toString(c) + "b");
            assertThat(shown).hasSize(Character.charCount(c) + 2);
            int type = Character.getType(shown.codePointAt(1));
            assertThat(type).as("U+%04X", c).isNotIn((int) Character.CONTROL, (int) Character.SURROGATE, (int)
                    Character.LINE_SEPARATOR);
        }
        assertThat(Printable.line("\u001b]0;owned\u0007\u009b31m")).isEqualTo("␛]0;owned␇\ufffd31m");
        assertThat(Printable.line("\u202eevil\u2066")).isEqualTo("\ufffdevil\ufffd");
        assertThat(Printable.line("one\r\n\ttwo")).isEqualTo("one   two");
    }

    @Test
    void keepsWhatPeopleWrite() {
        String text = "“Zażółć” — Ελλάδα, Россия, 日本, العربية, 🙂 e\u0301";
        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Test
    void cutsToColumns() {
        assertThat(Printable.cut("The river rose", 14)).isEqualTo("The river rose");
        assertThat(Printable.cut("The river rose", 11)).isEqualTo("The river…");
        assertThat(Printable.cut("日本日本日本", 6)).isEqualTo("日本…");
        assertThat(Printable.cut("🙂🙂🙂", 4)).isEqualTo("🙂…");
        assertThat(Printable.columns("e\u0301")).isEqualTo(1);
    }
}
