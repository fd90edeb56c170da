package rejoinder.evaluation;

/**
 * What is measured. Spans count as the words they touch; rates are ratios of sums over all articles.
 *
 * <p>The content metrics are those of Pareti et al., "Automatically Detecting and Attributing Indirect Quotations"
 * (EMNLP 2013); runs are close to the exact match of sequence taggers.
 */
public enum Metric {
    /** The content equals a gold content, word for word, one to one. */
    CONTENT_EXACT(Table.ATTRIBUTIONS, "content exact"),
    /** Mean share of a content's words that lie in some content of the other side. */
    CONTENT_PARTIAL(Table.ATTRIBUTIONS, "content partial"),
    /** Words that are source in any attribution. */
    TOKENS_SOURCE(Table.ATTRIBUTIONS, "tokens source"),
    TOKENS_CUE(Table.ATTRIBUTIONS, "tokens cue"),
    TOKENS_CONTENT(Table.ATTRIBUTIONS, "tokens content"),
    /** Unbroken runs of source words, whatever attribution they belong to. */
    RUNS_SOURCE(Table.ATTRIBUTIONS, "runs source"),
    RUNS_CUE(Table.ATTRIBUTIONS, "runs cue"),
    RUNS_CONTENT(Table.ATTRIBUTIONS, "runs content"),
    /**
     * Attributions matched one to one, as many as can be, where contents have an intersection over union of at least one
     * half and sources share a word or are both absent.
     */
    ATTRIBUTION(Table.ATTRIBUTIONS, "attribution"),
    /** As before, with equal contents and the same {@linkplain SourceHead head} of the source. */
    ATTRIBUTION_STRICT(Table.ATTRIBUTIONS, "attribution strict"),
    /** Attributions whose content stands inside quotation marks altogether; recall by the gold's, precision by the predicted. */
    DIRECT(Table.ATTRIBUTIONS, "direct"),
    /** Those of which a part does. */
    MIXED(Table.ATTRIBUTIONS, "mixed"),
    /** Those of which nothing does. */
    INDIRECT(Table.ATTRIBUTIONS, "indirect"),

    /** Statements paired one to one, best first: see {@link StatementPairs}. */
    STATEMENT(Table.STATEMENTS, "statement"),
    /** As before; a gold statement that only repeats another need not be found. */
    STATEMENT_REPEATS_OPTIONAL(Table.STATEMENTS, "statement_repeats_optional"),
    /** Nested statements found with the right parent. */
    NESTING(Table.STATEMENTS, "nesting"),
    /** Share of found statements with the right parent, or rightly with none. */
    PARENT(Table.SHARES, "parent"),
    /** The same among those that are nested in the gold. */
    PARENT_OF_NESTED(Table.SHARES, "parent_of_nested"),
    ACT(Table.SHARES, "act"),
    MODE(Table.SHARES, "mode"),
    ACTOR(Table.SHARES, "actor"),
    COUNTRY(Table.SHARES, "country"),
    /** Share of found statements with a gold cue whose first cue span overlaps it. */
    CUE(Table.SHARES, "cue");

    /** Where a metric stands: the last two need gold that marks nesting. */
    public enum Table {
        ATTRIBUTIONS,
        STATEMENTS,
        /** Shares of right ones among the statements found. */
        SHARES
    }

    private final Table table;
    private final String key;

    Metric(Table table, String key) {
        this.table = table;
        this.key = key;
    }

    public Table table() {
        return table;
    }

    /** Its name for programs. */
    public String key() {
        return key;
    }

    /** Its name for people. */
    public String label() {
        return key.replace('_', ' ');
    }
}
