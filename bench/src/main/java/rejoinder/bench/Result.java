package rejoinder.bench;

/**
 * What one program cost and found.
 *
 * @param start its cost on one short article
 * @param whole its cost on all of them
 */
record Result(Subject subject, Measurement start, Measurement whole, int attributions) {}
