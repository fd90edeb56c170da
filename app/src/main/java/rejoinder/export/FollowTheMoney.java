package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.attribution.Attribution;
import rejoinder.text.Hashes;

/**
 * Entities of FollowTheMoney as JSON Lines, for Aleph and OpenAleph: an {@code Article} an article, a {@code Note} a
 * statement, tied to its article and to whoever makes it, a {@code Mention} for each actor that an article names, and
 * the actors themselves as {@code Person}, {@code PublicBody} or {@code Organization}. Ids derive from what they name.
 */
final class FollowTheMoney implements Export {

    /** Countries are ISO 3166 alpha-2 there; what has no such code has none. */
    private static final Map<String, String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .collect(Collectors.toMap(
                            c -> new Locale.Builder().setRegion(c).build().getISO3Country(),
                            c -> c.toLowerCase(Locale.ROOT),
                            (a, b) -> a,
                            TreeMap::new));

    @Override
    public Form form() {
        return new Form("ftm", "FollowTheMoney", "ftm.json", "application/jsonl");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Json json = new Json(out);
        Map<String, Actor> actors = new TreeMap<>();
        selection.forEach(part -> {
            article(json, part);
            for (Attribution a : part.statements()) {
                part.actor(a.id()).ifPresent(x -> keep(x, actors));
                note(json, part, a);
            }
            mentions(json, part, actors);
        });
        for (Actor actor : actors.values()) {
            entity(json, id(actor), schema(actor), properties -> {
                properties.text("name", actor.name());
                properties.texts("alias", actor.aliases());
                properties.texts("country", country(actor));
            });
        }
        json.close();
    }

    private static void keep(Actor actor, Map<String, Actor> actors) {
        actors.merge(actor.id(), actor, (x, y) -> x.toString().compareTo(y.toString()) <= 0 ? x : y);
    }

    private static void article(Json json, Part part) throws IOException {
        entity(json, part.id(), "Article", properties -> {
            properties.text("title", part.title());
            properties.text("publishedAt", part.reading().day());
            properties.text("publisher", part.reading().outlet());
            properties.text("sourceUrl", part.url());
            properties.texts("language", language(part));
        });
    }

    private static void note(Json json, Part part, Attribution a) throws IOException {
        entity(json, part.id() + "." + a.id(), "Note", properties -> {
            properties.text("name", part.speaker(a));
            properties.text("description", part.content(a));
            properties.text(
                    "summary",
                    a.mode().word() + part.act(a.id()).map(x -> ", " + x.word()).orElse(""));
            properties.texts(
                    "entity",
                    part.actor(a.id()).map(x -> List.of(part.id(), id(x))).orElse(List.of(part.id())));
            properties.text("publisher", part.reading().outlet());
            properties.text("sourceUrl", part.url());
        });
    }

    /** One for each actor, with all names that the article has for it. */
    private static void mentions(Json json, Part part, Map<String, Actor> actors) throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Actor> here = new TreeMap<>();
        for (Denotation mention : part.reading().mentions()) {
            Optional<Actor> actor = mention.actor();
            if (actor.isPresent()) {
                keep(actor.get(), actors);
                keep(actor.get(), here);
                names.computeIfAbsent(actor.get().id(), k -> new TreeSet<>())
                        .add(mention.mention().span().in(part.text()));
            }
        }
        for (Actor actor : here.values()) {
            entity(json, part.id() + "." + id(actor), "Mention", properties -> {
                properties.text("document", part.id());
                properties.text("resolved", id(actor));
                properties.text("detectedSchema", schema(actor));
                properties.texts("name", List.copyOf(names.getOrDefault(actor.id(), Collections.emptySet())));
            });
        }
    }

    private static String id(Actor actor) {
        return "x" + Hashes.sha256(actor.id()).substring(0, 16);
    }

    private static String schema(Actor actor) {
        return switch (actor.kind()) {
            case "person" -> "Person";
            case "state", "organ" -> "PublicBody";
            default -> "Organization";
        };
    }

    private static List<String> country(Actor actor) {
        return actor.country().map(COUNTRIES::get).stream().toList();
    }

    /** Languages are ISO 639-3 there. */
    private static List<String> language(Part part) {
        String code = Locale.forLanguageTag(part.language()).getISO3Language();
        return code.isEmpty() ? List.of() : List.of(code);
    }

    /** Properties are lists of texts there. */
    private record Properties(Json json) {

        void text(String name, String value) throws IOException {
            texts(name, value.isEmpty() ? List.of() : List.of(value));
        }

        void text(String name, Optional<?> value) throws IOException {
            texts(name, value.map(Object::toString).stream().toList());
        }

        void texts(String name, List<String> values) throws IOException {
            if (!values.isEmpty()) {
                json.texts(name, values);
            }
        }
    }

    private interface Filling {
        void fill(Properties properties) throws IOException;
    }

    private static void entity(Json json, String id, String schema, Filling filling) throws IOException {
        json.object(() -> json.text("id", id)
                .text("schema", schema)
                .object("properties", () -> filling.fill(new Properties(json))));
        json.line();
    }
}
