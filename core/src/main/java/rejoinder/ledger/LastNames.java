package rejoinder.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rejoinder.actor.Actor;
import rejoinder.text.DocumentId;

/**
 * Persons by their last names, for sources such as "Valsk said …" in articles that never give the full name. Found is
 * the one person of that name in other articles of the same two years that share the outlet or the person's country.
 */
final class LastNames {

    private static final long DAYS = 731;
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "madame", "monsieur");

    private final Map<String, List<Known>> byLastName = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<DocumentId, Set<String>> countries;

    /** A person's source in some article. */
    private record Known(Actor person, SourceRow row) {}

    LastNames(Map<DocumentId, Set<String>> countries) {
        this.countries = countries;
    }

    /** Makes a person findable, if the source is one: only full names count. */
    void add(Actor actor, SourceRow row) {
        if (!actor.kind().equals("person")) {
            return;
        }
        List<String> name = names.computeIfAbsent(actor.name(), SourceWords::words);
        if (name.size() > 1 && SourceWords.words(row.source()).containsAll(name)) {
            byLastName
                    .computeIfAbsent(name.get(name.size() - 1), n -> new ArrayList<>())
                    .add(new Known(actor, row));
        }
    }

    Optional<LinkedName> find(SourceRow open) {
        Optional<LocalDate> day = open.day();
        Optional<String> name = lastName(open.source());
        if (day.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Known> persons = new TreeMap<>();
        byLastName.getOrDefault(name.get(), List.of()).stream()
                .filter(k -> fits(k, open, day.get()))
                .sorted(Comparator.<Known>comparingLong(k -> apart(k, day.get()))
                        .thenComparing(k -> k.row().document())
                        .thenComparing(k -> k.row().attribution()))
                .forEach(k -> persons.putIfAbsent(k.person().id(), k));
        if (persons.size() != 1) {
            return Optional.empty();
        }
        Known known = persons.values().iterator().next();
        String why = "“" + open.source() + "” is the last name of one person in other articles of these years, "
                + known.person().name() + ", named in full on "
                + known.row().day().orElseThrow() + ": “" + known.row().source() + "”.";
        return Optional.of(new LinkedName(known.person(), known.row(), why));
    }

    /** "Valsk", "Ms Valsk": a single word that begins with a capital. */
    private static Optional<String> lastName(String source) {
        List<String> words = SourceWords.pieces(source).stream()
                .filter(w -> !HONORIFICS.contains(w.toLowerCase(Locale.ROOT)))
                .toList();
        boolean name = words.size() == 1 && Character.isUpperCase(words.get(0).codePointAt(0));
        return name ? Optional.of(SourceWords.plain(words.get(0))) : Optional.empty();
    }

    private boolean fits(Known known, SourceRow open, LocalDate day) {
        SourceRow row = known.row();
        if (row.document().equals(open.document()) || row.day().isEmpty() || apart(known, day) > DAYS) {
            return false;
        }
        boolean outlet = row.outlet().isPresent() && row.outlet().equals(open.outlet());
        Set<String> here = countries.getOrDefault(open.document(), Set.of());
        return outlet || known.person().country().filter(here::contains).isPresent();
    }

    private static long apart(Known known, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(known.row().day().orElse(day), day));
    }
}
