package rejoinder.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a name and a mention of it to one form: case, accents, articles, possessives and marks do not matter. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’?]s\\b|['’](?!\\p{L})");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    static String plain(String name) {
        String text =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        text = POSSESSIVE.matcher(text).replaceAll(" ");
        text = NOT_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        for (String article : new String[] {"the ", "a ", "an "}) {
            text = text.startsWith(article) ? text.substring(article.length()) : text;
        }
        return text;
    }
}
