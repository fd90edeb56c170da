package rejoinder.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import rejoinder.attribution.CueVerb.Frame;
import rejoinder.attribution.CueVerb.Inflection;

/**
 * The reporting verbs and nouns of {@code cue-verbs.tsv} and {@code cue-nouns.tsv}, by lower-case form. Part-of-speech
 * tags are not asked: the tagger takes "claims" for a verb and "allege" for a noun too often. Immutable.
 */
final class CueLexicon {

    private final Map<String, CueVerb> verbs = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();

    CueLexicon() {
        lines("cue-verbs.tsv", this::addVerb);
        lines("cue-nouns.tsv", this::addNoun);
    }

    Optional<CueVerb> verb(String lower) {
        return Optional.ofNullable(verbs.get(lower));
    }

    /** The frames of a reporting noun: {@code that} or prepositions; empty if it is none. */
    Set<String> noun(String lower) {
        return nouns.getOrDefault(lower, Set.of());
    }

    private void addVerb(String[] columns) {
        String lemma = columns[0];
        EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
        Set<String> prepositions = new TreeSet<>();
        for (String frame : columns.length > 1 ? columns[1].split(" ") : new String[0]) {
            switch (frame) {
                case "" -> {}
                case "q" -> frames.add(Frame.QUOTATION);
                case "c" -> frames.add(Frame.CLAUSE);
                case "t" -> frames.add(Frame.THAT);
                case "o" -> frames.add(Frame.OBJECT);
                case "i" -> frames.add(Frame.INFINITIVE);
                case "a" -> frames.add(Frame.ADDRESSEE);
                default -> prepositions.add(frame.substring("p:".length()));
            }
        }
        List<String> irregular = columns.length > 2 ? List.of(columns[2].split(" ")) : List.of();
        Inflections.of(lemma, irregular)
                .forEach((form, inflection) -> verbs.put(form, new CueVerb(lemma, inflection, frames, prepositions)));
    }

    private void addNoun(String[] columns) {
        Set<String> frames = Set.of(columns[1].split(" "));
        nouns.put(columns[0], frames);
        nouns.put(columns[0] + "s", frames);
    }

    private static void lines(String name, Consumer<String[]> row) {
        try (InputStream in = Objects.requireNonNull(CueLexicon.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("lemma\t"))
                    .map(line -> line.split("\t"))
                    .forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** English verb forms by the rules of spelling; irregular ones are given. */
    static final class Inflections {

        private Inflections() {}

        static Map<String, Inflection> of(String lemma, List<String> irregular) {
            Map<String, Inflection> forms = new HashMap<>();
            String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
            boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
            boolean hiss = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
            String third = y ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + (hiss ? "es" : "s");
            String past = y ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
            forms.put(stem + "ing", Inflection.PARTICIPLE);
            forms.put(past, Inflection.PAST);
            forms.put(third, Inflection.THIRD);
            forms.put(lemma, Inflection.BASE);
            for (String form : irregular) {
                forms.put(
                        form,
                        form.endsWith("ing")
                                ? Inflection.PARTICIPLE
                                : form.endsWith("s") ? Inflection.THIRD : Inflection.PAST);
            }
            return forms;
        }
    }
}
