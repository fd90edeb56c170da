package rejoinder.attribution;

import java.util.List;
import rejoinder.text.Analysis;

/** Finds the attributions of a document. Implementations are immutable and thread-safe. */
public interface AttributionFinder {

    /** All attributions in {@linkplain Attribution#TEXT_ORDER text order}; parents are among them. */
    List<Attribution> find(Analysis analysis);
}
