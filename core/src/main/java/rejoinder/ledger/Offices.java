package rejoinder.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.ledger.ActorProfile.Office;

/**
 * A person's offices over time, as the sources' own words have them: "Foreign Minister Lena Varga" and "Lena Varga, the
 * foreign minister" both say {@code foreign minister}. Nothing is inferred.
 */
final class Offices {

    private static final int LONGEST = 10;
    /** What begins no office: "his", "Obama, others", "Varga and two of her ministers". */
    private static final Set<String> NO_OFFICE = Set.of(
            ("mr mrs ms miss he him his she her hers they them their theirs it its we us our ours i me my mine you your"
                            + " yours who whom whose which and or by both others another one someone")
                    .split(" "));

    private Offices() {}

    /** @param rows the person's sources, the oldest first */
    static List<Office> of(Actor actor, List<SourceRow> rows) {
        if (!actor.kind().equals("person")) {
            return List.of();
        }
        Map<String, List<SourceRow>> byTitle = new LinkedHashMap<>();
        Map<String, Optional<String>> titles = new HashMap<>();
        for (SourceRow row : rows) {
            titles.computeIfAbsent(row.source(), s -> title(actor, s))
                    .ifPresent(t -> byTitle.computeIfAbsent(SourceWords.plain(t), k -> new ArrayList<>())
                            .add(row));
        }
        return byTitle.values().stream().map(held -> office(actor, held)).toList();
    }

    private static Office office(Actor actor, List<SourceRow> held) {
        SourceRow first = held.get(0);
        List<LocalDate> days = held.stream()
                .flatMap(r -> r.day().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Office(
                title(actor, first.source()).orElseThrow(),
                first.source(),
                first.document(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                held.size());
    }

    static Optional<String> title(Actor actor, String phrase) {
        Set<String> names = new HashSet<>();
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .forEach(n -> names.addAll(SourceWords.words(n)));
        List<String> left = new ArrayList<>();
        for (String word : phrase.split("\\s+")) {
            List<String> plain = SourceWords.words(word);
            // An article is kept inside the title, "head of the office", and dropped before it.
            boolean kept = plain.isEmpty() ? !left.isEmpty() : !names.containsAll(plain);
            if (kept) {
                left.add(word);
            }
        }
        String title = String.join(" ", left).replaceAll("^[\\p{P}\\s]{1,9}|[\\p{P}\\s]{1,9}$", "");
        List<String> plain =
                left.stream().flatMap(w -> SourceWords.words(w).stream()).toList();
        // A letter is no office: "Donald J. Trump" leaves a "J".
        boolean fits = left.size() <= LONGEST
                && plain.stream().anyMatch(w -> w.length() > 1)
                && !NO_OFFICE.contains(plain.get(0).toLowerCase(Locale.ROOT));
        return fits ? Optional.of(title) : Optional.empty();
    }
}
