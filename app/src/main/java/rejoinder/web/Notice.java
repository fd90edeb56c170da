package rejoinder.web;

/**
 * A page that says that something went wrong. Immutable.
 *
 * @param status of HTTP
 * @param happened what happened
 * @param safe what is not affected
 * @param next what to do
 */
public record Notice(int status, String title, String happened, String safe, String next) {}
