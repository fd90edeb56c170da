package rejoinder.cli;

/** How a part is set off on a terminal: shape and colour together, legible on light and dark. */
enum Style {
    PLAIN("", ""),
    STRONG("1", ""),
    QUIET("2", ""),
    /** Who: underlined, blue. */
    SOURCE("4;38;5;32", "source"),
    /** How said: italic, ochre. */
    CUE("3;38;5;136", "cue"),
    /** What: on a tint. */
    CONTENT("38;5;16;48;5;230", "content");

    private final String code;
    private final String label;

    Style(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** What this part is called where there are no colours; may be empty. */
    String label() {
        return label;
    }

    /** The text in this style, if colours may be used. */
    String on(String text, Terminal.Look look) {
        return look.colours() && !code.isEmpty() && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
