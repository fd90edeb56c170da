package rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** Finds damaged characters and what they were. A {@code ?} in place of an apostrophe is past knowing and stays. */
final class DamageFinder {

    private DamageFinder() {}

    /** Mends in text order, not overlapping. */
    static List<Mend> find(String text) {
        List<Mend> mends = new ArrayList<>();
        MixedScripts mixed = new MixedScripts(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x80) {
                at++;
            } else if (MisreadBytes.isByte(c)) {
                int end = at + 1;
                while (end < text.length() && MisreadBytes.isByte(text.charAt(end))) {
                    end++;
                }
                MisreadBytes.mend(text, at, end).ifPresent(mends::add);
                at = end;
            } else {
                at = mixed.mend(at, mends);
            }
        }
        return mends;
    }
}
