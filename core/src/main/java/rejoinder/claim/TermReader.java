package rejoinder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rejoinder.claim.Concepts.Concept;

/** Reads the terms of the claims of one article. Not thread-safe. */
final class TermReader {

    private static final Concepts CONCEPTS = Concepts.ALL;
    private static final Set<String> OURS = Set.of("we", "us", "our", "ours", "i", "my", "me");
    private static final Set<String> ITS = Set.of("it", "its", "itself", "he", "she", "his", "her", "they", "their");
    private static final Set<String> NO = Set.of(
            "not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "cannot", "without", "hardly");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "perhaps",
            "possibly",
            "probably",
            "likely",
            "apparently",
            "maybe",
            "seem",
            "appear");
    private static final Set<String> WISHES = Set.of("should", "must", "ought", "need", "needs");
    private static final List<String> OPEN = List.of(
            "whether",
            "could not tell",
            "cannot tell",
            "not yet",
            "too early",
            "under investigation",
            "looking into",
            "being investigated",
            "no opinion",
            "could not confirm",
            "cannot confirm",
            "unable to",
            "neither shown",
            "not know",
            "remains to be",
            "cannot be ruled out",
            "checking",
            "examining",
            "could not judge");
    private static final Set<String> STOP = Set.of(
            "the", "this", "that", "these", "those", "there", "they", "what", "which", "when", "where", "who", "whose",
            "a", "an", "and", "or", "but", "if", "as", "at", "by", "for", "from", "in", "into", "of", "on", "to",
            "with", "is", "be", "was", "were", "been", "are", "had", "has", "have", "having", "do", "did", "does", "it",
            "its", "he", "she", "his", "her", "him", "them", "their", "we", "us", "our", "i", "my", "me", "you", "your",
            "not", "no", "so", "than", "then", "such", "will", "would", "can", "could", "may", "might", "should",
            "must", "ought", "also", "only", "about", "some", "any", "all", "both", "one", "very", "more", "most",
            "own", "yet", "still", "now", "out", "up", "over", "after", "before", "said", "say");

    private final Set<String> small = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    TermReader(Report report) {
        for (String word : words(report.text())) {
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(word);
            }
        }
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInner(text, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String word = text.substring(start, i);
                int end = word.length();
                if (word.endsWith("'s") || word.endsWith("’s")) {
                    end -= 2;
                }
                words.add(word.substring(0, end));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInner(String text, int i, boolean begun) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '’' || c == ',' || c == '.';
        if (!begun || !joins || i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        return (c == ',' || c == '.') == digits;
    }

    ClaimTerms read(Holding holding) {
        Map<String, Double> predicates = new TreeMap<>();
        Map<String, Double> names = new TreeMap<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> contrary = new TreeSet<>();
        List<String> words = words(holding.content());
        String first = "";
        int no = 0;
        boolean hedged = false;
        boolean wish = false;
        boolean passive = false;
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            stems.add(Stems.of(lower));
            no += NO.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t") ? 1 : 0;
            hedged |= HEDGES.contains(lower);
            wish |= WISHES.contains(lower);
            passive |= PASSIVE.contains(lower);
            boolean dropped = i > 0 && DROPPED.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
            if (Character.isDigit(word.charAt(0))) {
                String number = lower.replace(",", "");
                if (!dropped) {
                    numbers.add(number);
                }
                predicates.merge(number, 1.0, Math::max);
            } else if (NUMBERS.containsKey(lower)) {
                String number = Integer.toString(NUMBERS.getOrDefault(lower, 0));
                if (!dropped) {
                    numbers.add(number);
                }
                predicates.merge(number, 0.8, Math::max);
            } else if (OURS.contains(lower) || (!holding.direct() && ITS.contains(lower))) {
                double weight = OURS.contains(lower) ? 0.8 : 0.4;
                holding.holder().ifPresent(h -> holderNames(h).forEach(n -> names.merge(n, weight, Math::max)));
            } else if (isName(word, lower, i == 0)) {
                String name = nameKey(lower);
                names.put(name, 1.0);
                // "was rammed by the Kestel": the doer comes last.
                first = first.isEmpty() || (passive && by(words, i)) ? name : first;
            } else if (!STOP.contains(lower)) {
                double weight = CONCEPTS.weight(stems.get(i));
                if (weight > 0.15) {
                    predicates.merge(stems.get(i), weight, Math::max);
                }
            }
        }
        for (int i = 0; i < stems.size(); i++) {
            for (int n = 1; n <= 3 && i + n <= stems.size(); n++) {
                String phrase = String.join(" ", stems.subList(i, i + n));
                for (Concept concept : CONCEPTS.of(phrase)) {
                    predicates.merge("=" + concept.name(), 1.2, Math::max);
                    if (n == 1) {
                        predicates.computeIfPresent(phrase, (k, w) -> Math.min(w, 0.6));
                    }
                    if (concept.sign() < 0) {
                        contrary.add(concept.name());
                    }
                }
            }
        }
        if (!numbers.isEmpty()) {
            predicates.put("=figure", 1.0);
        }
        if (predicates.size() < 3) {
            context(holding, predicates, names);
        }
        if (holding.isAgainst()) {
            holding.holder().ifPresent(h -> holderNames(h).forEach(n -> names.merge(n, 0.4, Math::max)));
        }
        String plain = holding.content().toLowerCase(Locale.ROOT);
        String cue = holding.cue().toLowerCase(Locale.ROOT);
        boolean open = holding.act() == SpeechAct.ASK
                || OPEN.stream().anyMatch(p -> plain.contains(p) || cue.contains(p))
                || (cue.contains("rule out") && cue.contains("not"));
        wish |= WISH_ACTS.contains(holding.act()) || plain.startsWith("to ");
        return new ClaimTerms(
                Vector.of(predicates), Vector.of(names), first, numbers, contrary, no % 2 == 1, open, hedged, wish);
    }

    /** "put the number of homes cut off at 12": the words around a content that says little by itself. */
    private void context(Holding holding, Map<String, Double> predicates, Map<String, Double> names) {
        Set<String> left = new HashSet<>(words(holding.source().toLowerCase(Locale.ROOT)));
        left.addAll(words(holding.cue().toLowerCase(Locale.ROOT)));
        for (String word : words(holding.context())) {
            String lower = word.toLowerCase(Locale.ROOT);
            String stem = Stems.of(lower);
            if (left.contains(lower)
                    || STOP.contains(lower)
                    || NUMBERS.containsKey(lower)
                    || Character.isDigit(word.charAt(0))) {
                continue;
            }
            if (isName(word, lower, true)) {
                names.merge(nameKey(lower), 0.3, Math::max);
            } else if (CONCEPTS.weight(stem) > 0.3) {
                predicates.merge(stem, 0.4 * CONCEPTS.weight(stem), Math::max);
                CONCEPTS.of(stem).forEach(c -> predicates.merge("=" + c.name(), 0.5, Math::max));
            }
        }
    }

    private static boolean by(List<String> words, int at) {
        return (at > 0 && words.get(at - 1).equals("by"))
                || (at > 1 && words.get(at - 2).equals("by"));
    }

    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being");

    /** "not 20", "from 20 to 12": the number that does not hold. */
    private static final Set<String> DROPPED = Set.of("not", "from", "than");

    private static final Set<SpeechAct> WISH_ACTS =
            Set.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.PROPOSE, SpeechAct.PROMISE);

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));

    private boolean isName(String word, String lower, boolean opens) {
        return Character.isUpperCase(word.charAt(0))
                && lower.length() > 1
                && !STOP.contains(lower)
                && !NO.contains(lower)
                && !(opens && (small.contains(lower) || CONCEPTS.weight(Stems.of(lower)) < 1));
    }

    private List<String> holderNames(Holder holder) {
        List<String> keys = new ArrayList<>();
        for (String word : words(holder.name())) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isUpperCase(word.charAt(0)) && CONCEPTS.weight(Stems.of(lower)) >= 1) {
                keys.add(nameKey(lower));
            }
        }
        return keys;
    }

    /** "Kestria" and "Kestrian" are about the same state, and so are names that begin alike. */
    private String nameKey(String lower) {
        String key = "@" + (lower.length() > 4 ? lower.substring(0, 4) : lower);
        return aliases.getOrDefault(key, key);
    }

    /** A capital as source stands for its state, and so it does in contents. */
    void alias(Holding holding) {
        if (holding.source().indexOf(' ') < 0 && !holding.source().isEmpty()) {
            holding.holder().ifPresent(h -> alias(holding.source(), h));
        }
    }

    private void alias(String word, Holder holder) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return;
        }
        List<String> names = holderNames(holder);
        String key = nameKey(word.toLowerCase(Locale.ROOT));
        if (names.size() == 1 && !names.get(0).equals(key)) {
            aliases.put(key, names.get(0));
        }
    }

    /** Terms of a whole text, names and other words, for telling what an article is about. */
    Vector topic(String text) {
        Map<String, Double> terms = new TreeMap<>();
        for (String word : words(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Character.isDigit(word.charAt(0)) || STOP.contains(lower)) {
                continue;
            }
            if (isName(word, lower, true)) {
                terms.merge(nameKey(lower), 1.0, Double::sum);
            } else {
                double weight = CONCEPTS.weight(Stems.of(lower));
                if (weight > 0.5) {
                    terms.merge(Stems.of(lower), weight, Double::sum);
                }
            }
        }
        terms.replaceAll((t, w) -> Math.sqrt(w));
        return Vector.of(terms);
    }
}
