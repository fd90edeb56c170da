package rejoinder.actor;

import java.util.Optional;

/**
 * What holds for one article as a whole. Immutable.
 *
 * @param document its id
 * @param placed id of the state of its dateline
 * @param outlet id of the state of its outlet
 */
record Setting(
        String text,
        String document,
        Gazetteer gazetteer,
        PhraseReader reader,
        ActorMaker maker,
        Optional<String> placed,
        Optional<String> outlet) {}
