/**
 * Attributions: who said what, with which words.
 *
 * <p>Terms are those of PARC 3.0 (Pareti, "PARC 3.0: A Corpus of Attribution Relations", LREC 2016): source, cue and
 * content together are one attribution. Unlike there, attributions nest.
 *
 * <p>Traps: a content may come in pieces; a source may be absent; two attributions may share a source.
 */
@NullMarked
package rejoinder.attribution;

import org.jspecify.annotations.NullMarked;
