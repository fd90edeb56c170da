package rejoinder.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;

/** The attributions of a reading as an outline: each parent is followed by its children, in text order. Immutable. */
final class Outline {

    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<AttributionId, Integer> depths = new HashMap<>();

    private Outline() {}

    static Outline of(List<Attribution> inTextOrder) {
        Map<AttributionId, Attribution> byId = new LinkedHashMap<>();
        inTextOrder.forEach(a -> byId.put(a.id(), a));
        Map<AttributionId, List<Attribution>> children = new HashMap<>();
        List<Attribution> tops = new ArrayList<>();
        for (Attribution attribution : byId.values()) {
            attribution
                    .parent()
                    .filter(byId::containsKey)
                    .map(p -> children.computeIfAbsent(p, k -> new ArrayList<>()))
                    .orElse(tops)
                    .add(attribution);
        }
        Outline outline = new Outline();
        tops.forEach(top -> outline.add(top, 0, children));
        // A ring of parents has no top; its members still must not vanish from the page.
        byId.values().stream()
                .filter(a -> !outline.depths.containsKey(a.id()))
                .toList()
                .forEach(a -> outline.add(a, 0, children));
        return outline;
    }

    private void add(Attribution attribution, int depth, Map<AttributionId, List<Attribution>> children) {
        if (depths.putIfAbsent(attribution.id(), depth) == null) {
            attributions.add(attribution);
            children.getOrDefault(attribution.id(), List.of()).forEach(c -> add(c, depth + 1, children));
        }
    }

    List<Attribution> attributions() {
        return attributions;
    }

    /** 0 for one that stands in no other. */
    int depth(AttributionId id) {
        return depths.getOrDefault(id, 0);
    }
}
