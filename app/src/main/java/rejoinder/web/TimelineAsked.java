package rejoinder.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.search.QueryField;
import rejoinder.search.ResultKind;
import rejoinder.web.PlotView.Choice;

/**
 * What a timeline is asked for: the statements of a query, and the events that the same words and filters find.
 * Immutable.
 *
 * @param show which of them
 */
record TimelineAsked(Asked asked, Show show) {

    static final String PATH = "/timeline";

    /** As it stands in the address. */
    enum Show {
        BOTH("statements and events"),
        STATEMENTS("statements"),
        EVENTS("events");

        private final String words;

        Show(String words) {
            this.words = words;
        }
    }

    /** @throws Query.BadQueryException if that cannot be shown */
    static TimelineAsked of(Asked asked, Optional<String> show) {
        String word = show.orElse("both");
        return Stream.of(Show.values())
                .filter(s -> Words.lower(s).equals(word))
                .findFirst()
                .map(s -> new TimelineAsked(asked, s))
                .orElseThrow(() -> new Query.BadQueryException("A timeline can show both, statements or events."));
    }

    private boolean choosesKind() {
        return asked.query().names(QueryField.KIND);
    }

    Optional<Asked> statements() {
        boolean wanted = choosesKind() ? asked.query().kind() != ResultKind.EVENT : show != Show.EVENTS;
        return Optional.of(asked).filter(a -> wanted && a.fault().isEmpty());
    }

    Optional<Asked> events() {
        if (asked.fault().isPresent()) {
            return Optional.empty();
        }
        if (choosesKind()) {
            return Optional.of(asked).filter(a -> a.query().kind() == ResultKind.EVENT);
        }
        return show == Show.STATEMENTS || !foreign().isEmpty()
                ? Optional.empty()
                : Optional.of(asked.with(asked.query().and(ResultKind.EVENT.filter())));
    }

    /** What is asked that no event can have. */
    private String foreign() {
        return Stream.of(QueryField.values())
                .filter(f -> !f.isOfEvents() && asked.query().names(f))
                .map(f -> f.word() + ":")
                .collect(Collectors.joining(" or "));
    }

    /** Why what was to be shown is not; empty if it is. */
    String note() {
        boolean left = !choosesKind() && show != Show.STATEMENTS && !foreign().isEmpty();
        return left ? "Events have no " + foreign() + ", so none are shown here. " : "";
    }

    List<Choice> choices() {
        return choosesKind()
                ? List.of()
                : Stream.of(Show.values())
                        .map(s -> new Choice(s.words, address(asked, s), s == show))
                        .toList();
    }

    /** Of the same for another query. */
    String address(Asked other) {
        return address(other, show);
    }

    private static String address(Asked asked, Show show) {
        String q = asked.parameter("?");
        return PATH + q + (show == Show.BOTH ? "" : (q.isEmpty() ? "?" : "&") + "show=" + Words.lower(show));
    }
}
