package rejoinder.cli;

/** The words of the command do not make sense together. Ends with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
