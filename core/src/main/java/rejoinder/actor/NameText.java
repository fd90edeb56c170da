package rejoinder.actor;

import java.util.List;

/** Writes the words of a name as a text. */
final class NameText {

    private NameText() {}

    /** "Jean-Luc": no space beside a hyphen. */
    static String of(List<String> words) {
        return String.join(" ", words).replace(" - ", "-");
    }

    /** "alexander-fomin": for ids. */
    static String slug(String name) {
        return NameWords.nameKey(NameWords.of(name))
                .replace(" 's", "s")
                .replace(" ,", "")
                .replace(' ', '-');
    }
}
