package rejoinder.search;

import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import rejoinder.ledger.WordMatch;

/** Which words differ in so few letters from one that they may be meant. */
public final class Spelling {

    /** Letters of a word in which two of them may be wrong; in shorter ones one. */
    static final int LONG = 5;

    private Spelling() {}

    /** How many letters of so many may be wrong. */
    static int edits(int length) {
        return length < LONG ? 1 : 2;
    }

    /** Whether a word is like this one, without regard to case; letters that changed places are one mistake. */
    public static Predicate<String> like(String word) {
        String folded = WordMatch.fold(word);
        int edits = edits(folded.codePointCount(0, folded.length()));
        var like = new CharacterRunAutomaton(new LevenshteinAutomata(folded, true).toAutomaton(edits));
        return other -> like.run(WordMatch.fold(other));
    }
}
