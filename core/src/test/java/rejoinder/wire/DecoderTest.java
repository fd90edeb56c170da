package rejoinder.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rejoinder.text.Span;

class DecoderTest {

    private static final String TEXT = "“Né” — Ősi 中 and 😀 at last";

    private static Decoded decode(byte[] bytes, String declared) throws WireFormatException {
        return Decoder.decode("x", bytes, Optional.of(declared));
    }

    private static Decoded decode(byte[] bytes) throws WireFormatException {
        return Decoder.decode("x", bytes, Optional.empty());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Each character's bytes decode to that character. */
    private static void assertLeadsBack(Decoded decoded, byte[] bytes) {
        String text = decoded.text();
        Charset charset = Charset.forName(decoded.charset());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Span source = decoded.toBytes().toSource(new Span(i, i + Character.charCount(text.codePointAt(i))));
            String one = new String(Arrays.copyOfRange(bytes, source.start(), source.end()), charset);
            assertThat(one.codePointAt(0)).isEqualTo(text.codePointAt(i));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String name, String mark) throws WireFormatException {
        byte[] bytes = join(java.util.HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(name)));
        Decoded decoded = decode(bytes, "windows-1251");
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset()).isEqualTo(name);
        assertThat(decoded.how()).isEqualTo("byte order mark");
        assertLeadsBack(decoded, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsKnownByItsZeroBytes(String name) throws WireFormatException {
        byte[] bytes = "Talks failed, they said. Né — no.".getBytes(Charset.forName(name));
        assertThat(decode(bytes).text()).isEqualTo("Talks failed, they said. Né — no.");
        assertLeadsBack(decode(bytes), bytes);
    }

    @Test
    void utf8IsTakenWhenEveryByteIsValid() throws WireFormatException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = decode(bytes, "iso-8859-1");
        assertThat(decoded.text()).as("declared by habit").isEqualTo(TEXT);
        assertLeadsBack(decoded, bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Сенат отверг ноту",
        "Shift_JIS, 川の条約",
        "GB18030, 河流条约 né 😀",
        "ISO-2022-JP, 川の条約 abc 川",
        "EUC-KR, 강 조약",
        "ISO-8859-2, Ősi tó"
    })
    void aDeclaredCharsetIsUsed(String name, String text) throws WireFormatException {
        byte[] bytes = text.getBytes(Charset.forName(name));
        Decoded decoded = decode(bytes, " " + name + " ");
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.how()).isEqualTo("declared");
        assertThat(decoded.toBytes().targetLength()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-charset", "", "x y", "\u0000", "utf-8; drop"})
    void aCharsetThatDoesNotExistIsIgnored(String name) throws WireFormatException {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8), name).text()).isEqualTo(TEXT);
    }

    @Test
    void theRestIsWindows1252() throws WireFormatException {
        byte[] bytes = {'o', 'n', ' ', (byte) 0x93, 'N', (byte) 0xE9, (byte) 0x94, ' ', (byte) 0x81, '.'};
        Decoded decoded = decode(bytes);
        assertThat(decoded.text()).isEqualTo("on “Né” \uFFFD.");
        assertThat(decoded.charset()).isEqualTo("windows-1252");
        assertThat(decoded.how()).isEqualTo("not valid UTF-8");
        assertThat(decoded.toBytes().isIdentity()).isTrue();
    }

    @Test
    void asciiHasACompactMap() throws WireFormatException {
        assertThat(decode("plain words".repeat(1000).getBytes(StandardCharsets.US_ASCII))
                        .toBytes()
                        .encode())
                .isEqualTo("0,11000,1,1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyBytesAreTextThatLeadsBackOrAreRefused(long seed) {
        Random random = new Random(seed);
        String[] names = {"UTF-8", "Shift_JIS", "GB18030", "ISO-2022-JP", "windows-1252", "UTF-16", "Big5", "EUC-JP"};
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(3) == 0 ? bytes[i] : (byte) ('a' + random.nextInt(26));
            }
            try {
                Decoded decoded = decode(bytes, names[random.nextInt(names.length)]);
                assertThat(decoded.toBytes().targetLength())
                        .as("seed " + seed)
                        .isEqualTo(decoded.text().length());
                for (int i = 0; i < decoded.text().length(); i++) {
                    int end = decoded.toBytes()
                            .toSourceIfAny(new Span(i, i + 1))
                            .map(Span::end)
                            .orElse(0);
                    assertThat(end).as("seed " + seed).isLessThanOrEqualTo(bytes.length);
                }
            } catch (WireFormatException e) {
                assertThat(e.rejection().reason()).as("seed " + seed).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void nothingIsRefused(String text) {
        assertThatThrownBy(() -> decode(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("no words");
    }

    @Test
    void binaryContentIsRefusedWithWhatToDo() {
        byte[] nul = "words and then\0 more words".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> decode(nul)).isInstanceOfSatisfying(WireFormatException.class, e -> {
            assertThat(e.rejection().offset()).contains(14L);
            assertThat(e.rejection().reason()).contains("save it as");
        });
        byte[] controls = "a\u0001\u0002\u0003\u0004".repeat(20).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> decode(controls)).hasMessageContaining("control characters");
        byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> decode(pdf)).hasMessageContaining("pdftotext");
    }
}
