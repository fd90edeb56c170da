package rejoinder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row of {@code triggers.tsv}: words that tell of an event of a type, with what must stand around them.
 *
 * @param word the verb or noun
 * @param noun it is a noun: "the shelling of Dorn"
 * @param behind what must follow it at once: "off" of "call off", with alternatives; none if nothing must
 * @param object what its object must be: a class such as {@code #troops}, words between bars, {@code party},
 *     {@code none}, or one behind a preposition, {@code ~from:#treaty}
 * @param type none if it depends on who takes part: a drill of one country or of several
 * @param recipients where the recipient stands, best first: {@code obj}, {@code iobj} or a preposition; with a plus it
 *     is another actor: "held talks with"
 * @param actorsNeeded how many actors must be known
 * @param recipientNeeded a recipient must be known
 */
record Trigger(
        String word,
        boolean noun,
        List<String> behind,
        String object,
        Optional<EventType> type,
        Optional<String> mode,
        List<String> contexts,
        List<String> recipients,
        int actorsNeeded,
        boolean recipientNeeded) {

    Trigger {
        behind = List.copyOf(behind);
        contexts = List.copyOf(contexts);
        recipients = List.copyOf(recipients);
    }

    static Trigger of(List<String> row) {
        String needs = row.get(8);
        return new Trigger(
                row.get(0),
                row.get(1).equals("n"),
                list(row.get(2), "\\|"),
                row.get(3),
                row.get(4).equals("DRILL") ? Optional.empty() : Optional.of(EventType.parse(row.get(4))),
                Optional.of(row.get(5)).filter(mode -> !mode.isEmpty()),
                list(row.get(6), "\\|"),
                list(row.get(7), ","),
                (int) needs.chars().filter(c -> c == 'a').count(),
                needs.contains("r"));
    }

    private static List<String> list(String cell, String separator) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
    }

    /** Where its recipients may stand, without the mark of further actors. */
    boolean isMutual(String place) {
        return recipients.contains("+" + place);
    }

    Set<String> recipientPlaces() {
        return Set.copyOf(recipients);
    }
}
