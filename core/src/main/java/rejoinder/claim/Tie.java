package rejoinder.claim;

import rejoinder.attribution.AttributionId;

/**
 * Two claims of one article are on one proposition. Immutable.
 *
 * @param sign 1 if both take one side of it, -1 if they take opposite sides, 0 if one takes none
 * @param rule which rule says so
 * @param why in words for a reader
 */
record Tie(AttributionId from, AttributionId to, int sign, String rule, String why) {}
