package rejoinder.store;

/** How text is stored. */
final class Stored {

    private Stored() {}

    /** Text as UTF-8 can hold it: half of a surrogate pair becomes U+FFFD, so that no offset moves. */
    static String text(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                    continue;
                }
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
