package rejoinder.wire;

import java.util.Optional;

/**
 * An item that could not be read, kept so that nothing is lost in silence. Immutable.
 *
 * @param origin where it was found, in the form of {@link Article#origin()}
 * @param offset byte offset in the file at which reading failed, if it is known
 * @param reason what is wrong and what to do next, in a sentence or two
 */
public record Rejection(String origin, Optional<Long> offset, String reason) {}
