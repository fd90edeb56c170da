package rejoinder.web;

/**
 * What every form of the pages brings along. Immutable.
 *
 * @param author in whose name decisions are made
 * @param token that only pages of the running program have
 */
public record Form(String author, String token) {}
