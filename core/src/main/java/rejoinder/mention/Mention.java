package rejoinder.mention;

import rejoinder.text.Span;

/**
 * A name in a text. Immutable.
 *
 * @param span the name in the canonical text, without titles and possessive endings
 * @param kind what it is the name of
 */
public record Mention(Span span, MentionKind kind) {}
