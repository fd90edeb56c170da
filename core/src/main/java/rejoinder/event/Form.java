package rejoinder.event;

/** The form of a verb. */
enum Form {
    BASE,
    /** "attacks" */
    PRESENT,
    /** "attacked", "withdrew", "withdrawn" */
    PAST,
    /** "attacking" */
    ING;

    static Form of(String lemma, String form) {
        if (form.equals(lemma)) {
            return BASE;
        }
        if (form.endsWith("ing") && form.length() > 4) {
            return ING;
        }
        boolean plain = form.startsWith(lemma.substring(0, Math.max(1, lemma.length() - 1)));
        return form.endsWith("s") && plain ? PRESENT : PAST;
    }
}
