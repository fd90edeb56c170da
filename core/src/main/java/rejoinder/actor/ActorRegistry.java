package rejoinder.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import rejoinder.text.Hashes;

/**
 * The actors that are known by name, from a table that users write: tab-separated, a first line beginning with {@code
 * #} that states origin and licence, a header, then a line per actor with its id, name, kind, country, role and its
 * aliases separated by {@code |}. Immutable and thread-safe.
 */
public final class ActorRegistry {

    /** No actors at all. */
    public static final ActorRegistry EMPTY = new ActorRegistry(List.of());

    private static final List<String> HEADER = List.of("id", "name", "kind", "country", "role", "aliases");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final List<Actor> actors;
    private final Map<String, List<Actor>> byName = new HashMap<>();
    private final int longestName;

    private ActorRegistry(List<Actor> actors) {
        this.actors = actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
        for (Actor actor : this.actors) {
            Set<String> names = new HashSet<>();
            names.add(Names.plain(actor.name()));
            actor.aliases().forEach(alias -> names.add(Names.plain(alias)));
            names.forEach(
                    name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(actor));
        }
        this.longestName = byName.keySet().stream()
                .mapToInt(n -> n.split(" ").length)
                .max()
                .orElse(0);
    }

    /**
     * Reads a table.
     *
     * @param name of the table, for messages
     * @throws IllegalArgumentException if a line is not as described; the message names the line
     * @throws IOException if reading fails
     */
    public static ActorRegistry read(String name, Reader table) throws IOException {
        Map<String, Actor> actors = new TreeMap<>();
        BufferedReader lines = new BufferedReader(table);
        boolean header = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!header) {
                check(cells.equals(HEADER), name, number, "the header must be: " + String.join("<tab>", HEADER));
                header = true;
                continue;
            }
            check(cells.size() == HEADER.size(), name, number, "expected 6 columns, found " + cells.size());
            check(!cells.get(0).isBlank() && !cells.get(1).isBlank(), name, number, "id and name must not be empty");
            Actor actor = actor(cells);
            check(actors.put(actor.id(), actor) == null, name, number, "the id " + actor.id() + " occurs twice");
        }
        check(header, name, number, "there is no header line");
        return new ActorRegistry(List.copyOf(actors.values()));
    }

    private static Actor actor(List<String> cells) {
        List<String> aliases = BAR.splitAsStream(cells.get(5).strip())
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new Actor(
                cells.get(0).strip(),
                cells.get(1).strip(),
                cells.get(2).strip(),
                optional(cells.get(3)),
                optional(cells.get(4)),
                aliases);
    }

    private static Optional<String> optional(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }

    private static void check(boolean right, String name, int line, String message) {
        if (!right) {
            throw new IllegalArgumentException(name + ", line " + line + ": " + message);
        }
    }

    /** All actors, in order of id. */
    public List<Actor> actors() {
        return actors;
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }

    /** Eight hexadecimal digits that change when any actor does. */
    public String fingerprint() {
        return Hashes.sha256(actors.toString()).substring(0, 8);
    }

    /** @param plain a name as {@link Names#plain} makes it */
    List<Actor> named(String plain) {
        return byName.getOrDefault(plain, List.of());
    }

    /** The only actor of that name or alias, whatever its case and accents. */
    Optional<Actor> called(String name) {
        List<Actor> named = named(Names.plain(name));
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Words in the longest name. */
    int longestName() {
        return longestName;
    }
}
