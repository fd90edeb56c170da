package rejoinder.ledger;

import rejoinder.claim.ResponseType;

/** What somebody decided, for a reader. */
final class CurationWords {

    private CurationWords() {}

    static String of(Curation decision) {
        String to = decision.value().orElse("none");
        return switch (decision.action()) {
            case ADD -> "added " + decision.subject() + ", " + to;
            case MERGE -> "merged " + decision.subject() + " into " + to;
            case SPLIT ->
                "split from " + decision.subject() + " what is called “"
                        + decision.name().orElse("") + "”: it is " + to;
            case RENAME -> "renamed " + decision.subject() + " to “" + to + "”";
            case COUNTRY -> "set the country of " + decision.subject() + " to " + to;
            case ROLE -> "set the role of " + decision.subject() + " to " + to;
            case DISMISS -> "marked " + decision.subject() + " as no actor";
            case ASSIGN ->
                decision.attributions().size() == 1
                        ? "took the source of " + decision.subject() + " for " + to
                        : "took the sources of " + decision.attributions().size() + " statements for " + to;
            case DISPUTE_MERGE -> "merged dispute " + decision.subject() + " into " + to;
            case DISPUTE_MERGE_TURNED -> "merged dispute " + decision.subject() + " into its opposite " + to;
            case DISPUTE_SPLIT ->
                decision.attributions().size() == 1
                        ? "made " + decision.subject() + " a dispute of its own"
                        : "made " + decision.attributions().size() + " statements a dispute of their own";
            case DISPUTE_RENAME -> "renamed dispute " + decision.subject() + " to “" + to + "”";
            case DISPUTE_PIN -> "pinned dispute " + decision.subject();
            case STATEMENT_REJECT -> "marked " + decision.name().orElse("") + " as no statement";
            case STATEMENT_ADD -> "added a statement to " + decision.subject() + " (" + to + ")";
            case STATEMENT_MEND -> "marked the words of " + decision.name().orElse("") + " anew (" + to + ")";
            case STATEMENT_ACT -> "set the act of " + decision.name().orElse("") + " to " + to;
            case STATEMENT_ANSWERS ->
                answering(decision) + ResponseType.parse(to).words(answered(decision));
            case STATEMENT_ANSWERS_NOT -> answering(decision) + "does not answer " + answered(decision);
            case UNDO -> "undid entry " + decision.subject();
        };
    }

    private static String answering(Curation decision) {
        return "said that " + decision.statements().get(0) + " ";
    }

    private static String answered(Curation decision) {
        return decision.statements().get(1).value();
    }
}
