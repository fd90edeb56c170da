package rejoinder.attribution;

import java.util.Locale;
import rejoinder.provenance.Producer;

/** Which of the two models finds attributions; both take the same input and the same steps. */
public enum Profile {
    /** Six layers: finds most, the default. */
    ACCURATE("attribution-accurate", "2026-11-22"),
    /** Three narrower layers: more than twice as fast, for large collections. */
    FAST("attribution-fast", "2026-11-22");

    private final String model;
    private final String date;

    Profile(String model, String date) {
        this.model = model;
        this.date = date;
    }

    /** As commands and readings name it: {@code accurate}, {@code fast}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The model and its date, which are its folder's names under {@code models}. */
    public Producer producer() {
        return new Producer(model, date);
    }
}
