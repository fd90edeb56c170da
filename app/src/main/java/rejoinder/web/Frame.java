package rejoinder.web;

/**
 * What every page has around its matter. Immutable.
 *
 * @param title for the window
 * @param here path of the section that the page belongs to
 * @param up where the key {@code u} leads
 * @param version of the program
 */
public record Frame(String title, String here, String up, String version) {

    static Frame of(String title, String here, String up) {
        return new Frame(title, here, up, rejoinder.Rejoinder.PRODUCER.version());
    }

    /** Address of the style sheet. */
    public String style() {
        return Assets.STYLE.address();
    }

    /** Address of the script. */
    public String script() {
        return Assets.SCRIPT.address();
    }

    /** Address of the icon. */
    public String icon() {
        return Assets.ICON.address();
    }
}
