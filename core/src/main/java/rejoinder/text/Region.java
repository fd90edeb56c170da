package rejoinder.text;

/**
 * One block of an article, such as a paragraph or a headline. A dateline is a region of its own, followed by the rest
 * of its paragraph. Regions never overlap. Immutable.
 *
 * @param kind what the block is for
 * @param span where it stands, without white space at its edges
 */
public record Region(RegionKind kind, Span span) {}
