package rejoinder.web;

import java.util.Optional;

/**
 * A saved search in their list. Immutable.
 *
 * @param address of its results, what was read last at the top
 * @param total how many results, in words
 * @param fresh how many of them were read since it was seen, with the address of these; none if there are none
 */
public record SavedView(
        String name,
        String query,
        String address,
        String feed,
        String total,
        ArticleView.Day seen,
        Optional<SearchView.Choice> fresh) {}
