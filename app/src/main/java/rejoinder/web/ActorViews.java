package rejoinder.web;

/** Makes the views of actors from what the record says of them. Thread-safe. */
public final class ActorViews {

    private ActorViews() {}

    /** The page of an actor. */
    public static String address(String id) {
        return "/actors/" + Words.encode(id).replace("+", "%20").replace("%2F", "/");
    }
}
