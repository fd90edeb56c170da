package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.attribution.AttributionId;

/** Puts open sources of the same words together and finds actors that may be meant. */
final class OpenSources {

    private static final int CANDIDATES = 6;
    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "you", "he", "she", "it", "they", "this", "that", "those", "these", "his", "her", "their");
    private static final Comparator<ActorProfile> BEST = Comparator.<ActorProfile>comparingInt(p -> -p.count())
            .thenComparing(p -> p.actor().id());

    /** An actor with the words of its names. */
    private record Named(ActorProfile profile, Set<String> words) {}

    private final Map<String, List<Named>> byWord = new HashMap<>();
    private final Map<AttributionId, LinkedName> linked;

    OpenSources(Collection<ActorProfile> profiles, Map<AttributionId, LinkedName> linked) {
        this.linked = linked;
        for (ActorProfile profile : profiles) {
            if (!profile.isDismissed()) {
                Named named = new Named(profile, names(profile.actor()));
                named.words()
                        .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(named));
            }
        }
    }

    private static Set<String> names(Actor actor) {
        Set<String> words = new LinkedHashSet<>(SourceWords.words(actor.name()));
        actor.aliases().forEach(a -> words.addAll(SourceWords.words(a)));
        return words;
    }

    List<OpenSource> of(List<SourceRow> rows) {
        Map<List<String>, List<SourceRow>> groups = new LinkedHashMap<>();
        rows.forEach(r -> groups.computeIfAbsent(key(r), k -> new ArrayList<>()).add(r));
        return groups.values().stream()
                .map(this::open)
                .sorted(Comparator.<OpenSource>comparingInt(o -> -o.rows().size())
                        .thenComparing(o -> SourceWords.plain(o.source()))
                        .thenComparing(o -> o.rows().get(0).attribution()))
                .toList();
    }

    /** The same name may mean the same in two articles; "the ministry" and "he" mean somebody else in each. */
    private static List<String> key(SourceRow row) {
        String candidates = row.actors().stream().map(Actor::id).collect(Collectors.joining(" "));
        String document = holdsName(row.source()) ? "" : row.document().value();
        return List.of(SourceWords.plain(row.source()), candidates, document);
    }

    private static boolean holdsName(String source) {
        return SourceWords.pieces(source).stream()
                .filter(w -> !SourceWords.words(w).isEmpty())
                .filter(w -> !PRONOUNS.contains(w.toLowerCase(Locale.ROOT)))
                .anyMatch(w -> Character.isUpperCase(w.codePointAt(0)));
    }

    private OpenSource open(List<SourceRow> rows) {
        SourceRow first = rows.get(0);
        List<Actor> ambiguous = first.actors();
        return new OpenSource(
                first.source(), !ambiguous.isEmpty(), ambiguous.isEmpty() ? candidates(rows) : ambiguous, rows);
    }

    /** Whom other articles mean, then those whose names hold every word of the source. */
    private List<Actor> candidates(List<SourceRow> rows) {
        Map<String, Actor> found = new LinkedHashMap<>();
        rows.stream()
                .map(r -> linked.get(r.attribution()))
                .filter(l -> l != null)
                .forEach(l -> found.put(l.actor().id(), l.actor()));
        List<String> words = SourceWords.words(rows.get(0).source());
        if (!words.isEmpty()) {
            byWord.getOrDefault(words.get(0), List.of()).stream()
                    .filter(n -> n.words().containsAll(words))
                    .map(Named::profile)
                    .sorted(BEST)
                    .limit(CANDIDATES)
                    .forEach(p -> found.putIfAbsent(p.actor().id(), p.actor()));
        }
        return found.values().stream().limit(CANDIDATES).toList();
    }
}
