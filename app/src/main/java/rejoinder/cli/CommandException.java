package rejoinder.cli;

/** A command cannot do what was asked; the message says why and what to do next. Ends with exit code 1. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
