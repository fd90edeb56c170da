package rejoinder.provenance;

/**
 * A rule set or model in one version. A change of output is a change of version. Immutable.
 *
 * @param name such as {@code attribution-layout}
 * @param version such as {@code 1}
 */
public record Producer(String name, String version) {

    public Producer {
        if (name.isBlank() || version.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("not a producer: '" + name + "' version '" + version + "'");
        }
    }

    /** Name and version as one word, {@code name/version}. */
    @Override
    public String toString() {
        return name + "/" + version;
    }

    /** @throws IllegalArgumentException if not of the form {@code name/version} */
    public static Producer parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a producer: " + text);
        }
        return new Producer(text.substring(0, slash), text.substring(slash + 1));
    }
}
