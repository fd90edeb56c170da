package rejoinder.wire;

import java.util.Optional;

/** One item of a wire format cannot be read; the batch goes on. */
public final class WireFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public WireFormatException(Rejection rejection) {
        super(rejection.origin() + ": " + rejection.reason());
        this.rejection = rejection;
    }

    public WireFormatException(String origin, String reason) {
        this(new Rejection(origin, Optional.empty(), reason));
    }

    public Rejection rejection() {
        return rejection;
    }
}
