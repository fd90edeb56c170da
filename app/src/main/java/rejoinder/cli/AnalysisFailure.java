package rejoinder.cli;

/** When Rejoinder itself fails on one article, that article is rejected and the others go on. */
final class AnalysisFailure {

    private AnalysisFailure() {}

    static String reason(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "a fault of Rejoinder itself, please report it with the article: " + failure + where;
    }
}
