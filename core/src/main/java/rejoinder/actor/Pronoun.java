package rejoinder.actor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A personal pronoun: who may be meant by it. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY,
    /** "I", "we": whoever is speaking. */
    SPEAKER,
    /** "you": whoever is spoken to, whom a record does not know. */
    ADDRESSEE,
    /** "who", "which": what stands before it. */
    RELATIVE;

    private static final Map<Pronoun, Set<String>> FORMS = new EnumMap<>(Map.of(
            HE, Set.of("he", "him", "his", "himself"),
            SHE, Set.of("she", "her", "hers", "herself"),
            IT, Set.of("it", "its", "itself"),
            THEY, Set.of("they", "them", "their", "theirs", "themselves", "both"),
            SPEAKER, Set.of("i", "we", "me", "us", "my", "our", "ours", "mine", "myself", "ourselves"),
            ADDRESSEE, Set.of("you", "your", "yours"),
            RELATIVE, Set.of("who", "which", "that", "whom", "whose")));

    static Optional<Pronoun> of(String words) {
        String plain =
                words.toLowerCase(Locale.ROOT).replace("[", "").replace("]", "").strip();
        return FORMS.entrySet().stream()
                .filter(form -> form.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it can take up somebody of this kind. */
    boolean fits(Entity entity) {
        return switch (this) {
            case HE -> !entity.plural() && entity.gender().agrees(Gender.MALE);
            case SHE -> !entity.plural() && entity.gender().agrees(Gender.FEMALE);
            case IT -> !entity.plural() && entity.gender() == Gender.NEUTER;
            // "The ministry … they": bodies speak in the plural too, persons do so seldom.
            case THEY -> entity.plural() || entity.gender() == Gender.NEUTER;
            case SPEAKER, RELATIVE -> true;
            case ADDRESSEE -> false;
        };
    }
}
