package rejoinder.wire;

import java.util.regex.Pattern;

/** Recognises picture captions between the paragraphs of a story. */
final class Captions {

    private static final int I = Pattern.CASE_INSENSITIVE;
    private static final LinePatterns MARKED = new LinePatterns(
            Pattern.compile(
                    "^\\(?(file )?(photo|image|picture|video|caption|credit|photograph|illustration)s?( (by|credit|courtesy)\\b.{0,80}|: .{0,250}|/.{0,60})$",
                    I),
            Pattern.compile("^(FILE|FILE PHOTO|PHOTO|IMAGE) ?[-–—:].{0,300}$"),
            Pattern.compile("^\\(?(AP|AFP|EPA|Reuters|Getty|TASS|Xinhua)( Photo| Images?)?/[^.!?]{0,80}\\)?\\.?$", I),
            Pattern.compile("^[^.!?]{0,40}Getty( Images)?(/[^.!?]{0,40})?\\.?$"));

    private Captions() {}

    static boolean isMarked(String line) {
        return MARKED.match(line.substring(0, Math.min(line.length(), 300)));
    }

    /** A line among paragraphs that says something whole without a full stop. Titles of parts are shorter. */
    static boolean isLikely(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() >= 50
                && line.length() <= 250
                && Character.isUpperCase(line.charAt(0))
                && Character.isLetterOrDigit(last);
    }
}
