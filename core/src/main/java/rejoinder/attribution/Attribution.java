package rejoinder.attribution;

import java.util.Comparator;
import java.util.Optional;
import rejoinder.provenance.Basis;

/**
 * Source, cue and content together: somebody is reported to say, write or hold something. Immutable.
 *
 * @param id derives from document and spans
 * @param source who
 * @param cue the reporting words
 * @param content what
 * @param mode direct, indirect or mixed
 * @param parent the attribution inside whose content this one is reported, the nearest one
 * @param basis which rule or model found it, and how sure
 */
public record Attribution(
        AttributionId id,
        Source source,
        Cue cue,
        Content content,
        Mode mode,
        Optional<AttributionId> parent,
        Basis basis) {

    /** Order of the text: where the content starts, longer first, then by id. */
    public static final Comparator<Attribution> TEXT_ORDER = Comparator.<Attribution>comparingInt(
                    a -> a.content().spans().get(0).start())
            .thenComparingInt(a -> -a.content().length())
            .thenComparing(Attribution::id);
}
