package rejoinder.text;

import java.lang.Character.UnicodeScript;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends words that mix Latin letters with a few of another script and become wholly Latin when the odd letters are
 * re-encoded in the code page that was wrong and decoded in the one that was right: a Cyrillic short i between Latin
 * letters is an e acute. Cyrillic letters that look Latin were rather typed by mistake, and become their likenesses.
 */
final class MixedScripts {

    private static final Charset RIGHT = Charset.forName("windows-1252");
    private static final List<String> WRONG =
            List.of("windows-1251", "KOI8-R", "ISO-8859-5", "windows-1253", "windows-1250");
    private static final String CYRILLIC = "авекмнорстухіѕјһԁԛԝАВЕКМНОРСТУХІЅЈ";
    private static final String LIKENESS = "aBeKMHopcTyxisjhdqwABEKMHOPCTYXISJ";
    private static final int LONGEST = 64;

    private final String text;
    private Optional<Boolean> latin = Optional.empty();

    MixedScripts(String text) {
        this.text = text;
    }

    /** Adds the mends of the word at {@code at}, if it mixes scripts; returns where to go on. */
    int mend(int at, List<Mend> mends) {
        if (!isOdd(text.charAt(at))) {
            return at + 1;
        }
        int start = at;
        while (start > 0 && at - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end - start > 2 && end - start <= LONGEST && isDamaged(start, end) && isLatinText()) {
            mends.addAll(mends(start, end));
        }
        return end;
    }

    private static boolean isOdd(char c) {
        return c >= 0x370 && Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
    }

    /** Few odd letters among Latin ones, not at the end of a name or acronym as in IT-words of Russian, or in TNFα. */
    private boolean isDamaged(int start, int end) {
        int odd = 0;
        int row = 0;
        for (int i = start; i < end; i++) {
            row = isOdd(text.charAt(i)) ? row + 1 : 0;
            odd += isOdd(text.charAt(i)) ? 1 : 0;
            if (row > 2) {
                return false;
            }
        }
        boolean greekEdge = isGreek(text.charAt(start)) || isGreek(text.charAt(end - 1));
        return odd <= end - start - odd && !greekEdge;
    }

    private static boolean isGreek(char c) {
        return UnicodeScript.of(c) == UnicodeScript.GREEK;
    }

    private List<Mend> mends(int start, int end) {
        String word = text.substring(start, end);
        if (word.chars().filter(c -> isOdd((char) c)).allMatch(c -> CYRILLIC.indexOf(c) >= 0)) {
            return mends(
                    start,
                    word,
                    word.chars()
                            .map(c -> CYRILLIC.indexOf(c) >= 0 ? LIKENESS.charAt(CYRILLIC.indexOf(c)) : c)
                            .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                            .toString(),
                    "Latin letter for its Cyrillic likeness");
        }
        for (String wrong : WRONG) {
            Optional<String> mended = decode(word, Charset.forName(wrong));
            if (mended.isPresent() && agreesInCase(mended.get())) {
                return mends(start, word, mended.get(), wrong + " read for windows-1252");
            }
        }
        return List.of();
    }

    private static List<Mend> mends(int start, String word, String mended, String method) {
        List<Mend> mends = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != mended.charAt(i)) {
                mends.add(new Mend(start + i, start + i + 1, mended.substring(i, i + 1), method));
            }
        }
        return mends;
    }

    /** The word with its odd letters decoded anew, if that makes it wholly Latin letters. */
    private static Optional<String> decode(String word, Charset wrong) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            if (isOdd(out.charAt(i))) {
                try {
                    byte[] bytes = wrong.newEncoder()
                            .encode(CharBuffer.wrap(word, i, i + 1))
                            .array();
                    char meant = new String(bytes, 0, 1, RIGHT).charAt(0);
                    if (UnicodeScript.of(meant) != UnicodeScript.LATIN || !Character.isLetter(meant)) {
                        return Optional.empty();
                    }
                    out.setCharAt(i, meant);
                } catch (CharacterCodingException e) {
                    return Optional.empty(); // not a letter of that code page
                }
            }
        }
        return Optional.of(out.toString());
    }

    /** No capital right after a small letter. */
    private static boolean agreesInCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** True if nine letters in ten are Latin: in a Russian text a mixed word may well be meant. */
    private boolean isLatinText() {
        if (latin.isEmpty()) {
            long odd = text.chars().filter(c -> isOdd((char) c)).count();
            long letters = text.chars().filter(Character::isLetter).count();
            latin = Optional.of(odd * 10 <= letters);
        }
        return latin.get();
    }
}
