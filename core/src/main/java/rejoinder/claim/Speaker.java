package rejoinder.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.actor.Actor;
import rejoinder.actor.Denotation;
import rejoinder.actor.Resolution;
import rejoinder.actor.Resolution.Resolved;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Span;
import rejoinder.text.TokenRange;

/**
 * Which words of a content mean the speaker: "we", the pronouns of indirect speech ("said it would"), the speaker's own
 * name and state. Immutable.
 */
final class Speaker {

    private static final Set<String> FIRST = Set.of("i", "we", "our", "us", "my", "me", "ours", "myself", "ourselves");
    private static final Set<String> THIRD = Set.of("it", "he", "she", "its", "his");
    private static final Set<String> THEY = Set.of("they", "their");
    private static final int STEM = 4; // Kestria and Kestrian share more

    private static final Set<String> BODIES = Set.of(
            "army",
            "military",
            "troops",
            "forces",
            "soldiers",
            "navy",
            "police",
            "government",
            "authorities",
            "ministry",
            "country",
            "republic",
            "administration",
            "aircraft",
            "warplanes",
            "jets");
    private static final Set<String> ARMED = Set.of("armed", "security", "air", "special", "ground", "naval");
    private static final Set<String> OF_STATES = Set.of("GOV", "MIL", "SPY", "COP");

    private final Words words;
    private final Set<String> names = new HashSet<>();
    private final Optional<Actor> actor;
    private final boolean plural;

    private Speaker(Words words, Attribution attribution, Optional<Actor> actor) {
        this.words = words;
        this.actor = actor;
        boolean many = false;
        for (Span span : attribution.source().spans()) {
            TokenRange range = words.tokens(span);
            for (int t = range.first(); t < range.end(); t++) {
                if (words.isName(t)) {
                    names.add(words.lower(t));
                }
                many |= THEY.contains(words.lower(t))
                        || words.lower(t).equals("and")
                        || (words.lower(t).endsWith("s")
                                && !words.isName(t)
                                && words.lower(t).length() > 3);
            }
        }
        this.plural = many;
    }

    static Speaker of(Words words, Attribution attribution, Map<AttributionId, Resolution> holders) {
        Optional<Actor> actor = Optional.ofNullable(holders.get(attribution.id()))
                .filter(Resolved.class::isInstance)
                .map(r -> ((Resolved) r).actor());
        return new Speaker(words, attribution, actor);
    }

    static boolean isFirst(String word) {
        return FIRST.contains(word);
    }

    Optional<Actor> actor() {
        return actor;
    }

    boolean isSelf(int token) {
        String word = words.lower(token);
        if (FIRST.contains(word)) {
            return true;
        }
        boolean quoted = words.analysis()
                .quotationAt(words.analysis().token(token).span().start())
                .isPresent();
        if (!quoted && (plural ? THEY : THIRD).contains(word)) {
            return true;
        }
        return words.isName(token) ? isOwnName(token, word) : isOwnBody(token, word);
    }

    /** "The army does not target medics", said by its ministry; "rebel forces" and "Belmoran troops" are others. */
    private boolean isOwnBody(int token, String word) {
        boolean official =
                actor.flatMap(Actor::role).filter(OF_STATES::contains).isPresent();
        if (!official || !BODIES.contains(word) || token == 0) {
            return false;
        }
        int before = ARMED.contains(words.lower(token - 1)) ? token - 2 : token - 1;
        return before < 0
                || Set.of("the", "that", "our", "its", "his", "their").contains(words.lower(before))
                || !words.analysis().token(before).isWord()
                || words.sentence(before) != words.sentence(token)
                || (words.isName(before) && isSelf(before));
    }

    private boolean isOwnName(int token, String word) {
        Optional<Actor> denoted = words.denotation(token).flatMap(Denotation::actor);
        if (denoted.isPresent() && actor.isPresent()) {
            return denoted.get().id().equals(actor.get().id())
                    || (denoted.get().country().isPresent()
                            && denoted.get().country().equals(actor.get().country()));
        }
        return names.stream().anyMatch(name -> sameStem(name, word));
    }

    static boolean sameStem(String a, String b) {
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.equals(b) || (common >= STEM && Math.max(a.length(), b.length()) - common <= 4);
    }

    /** Somebody with a name, or they, who is not the speaker. */
    boolean isOther(int token, Lexicon<Boolean> parties) {
        if (isSelf(token)) {
            return false;
        }
        return words.isName(token) || parties.holdsAt(words, token, token + 1);
    }

    /** Own names, to tell speakers apart where no actor is known. */
    List<String> names() {
        return names.stream().sorted().toList();
    }
}
