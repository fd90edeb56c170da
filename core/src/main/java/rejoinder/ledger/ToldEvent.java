package rejoinder.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.event.EventParty;
import rejoinder.event.PloverEvent;

/**
 * An event of a reading as other programs get it. Immutable.
 *
 * @param kind whether somebody tells of it, or it is itself something said
 */
public record ToldEvent(Kind kind, PloverEvent event) {

    /** How an event stands in a text. */
    public enum Kind {
        /** The article's or a statement's words tell of it. */
        NARRATED("narrated"),
        /** The statement that {@link PloverEvent#attribution} names is the event: who accuses, says so. */
        SPEECH("speech");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is written. */
        public String word() {
            return word;
        }
    }

    /** Where one begins, then the longer before the shorter, then what is said before what is told. */
    private static final Comparator<ToldEvent> TEXT_ORDER = Comparator.<ToldEvent>comparingInt(
                    e -> e.event().span().start())
            .thenComparingInt(e -> -e.event().span().length());

    /** All events of a reading, in text order. */
    public static List<ToldEvent> of(Reading reading) {
        Stream<ToldEvent> speech = reading.speechEvents().stream().map(e -> new ToldEvent(Kind.SPEECH, e));
        Stream<ToldEvent> narrated = reading.events().stream().map(e -> new ToldEvent(Kind.NARRATED, e));
        return Stream.concat(speech, narrated).sorted(TEXT_ORDER).toList();
    }

    /** Codes of those who do it, such as {@code RUSGOV;BLR}; none if nobody's is known. */
    public Optional<String> actor() {
        return codes(event.actors());
    }

    /** Codes of those to whom it is done. */
    public Optional<String> recipient() {
        return codes(event.recipients());
    }

    private static Optional<String> codes(List<EventParty> parties) {
        return Optional.of(parties.stream()
                        .flatMap(p -> p.code().stream())
                        .distinct()
                        .collect(Collectors.joining(";")))
                .filter(codes -> !codes.isEmpty());
    }
}
