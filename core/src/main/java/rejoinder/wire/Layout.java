package rejoinder.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/** Divides canonical text into regions; every character that is no white space is in exactly one. */
final class Layout {

    private Layout() {}

    /** As far as the text itself shows. */
    static List<Region> infer(String text, Optional<String> title) {
        List<Span> lines = Lines.of(text, 0, text.length());
        List<RegionKind> kinds = LineKinds.of(text, lines, title);
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            regions.add(new Region(kinds.get(i), lines.get(i)));
        }
        return withDateline(text, regions);
    }

    /**
     * As markup shows. Body that is furniture by its words becomes boilerplate; what markup left out is body.
     *
     * @param marked over the given text, in order
     */
    static List<Region> marked(String text, List<Region> marked, OffsetMap toGiven) {
        List<Region> regions = new ArrayList<>();
        int done = 0;
        for (Region region : marked) {
            Optional<Span> target = toGiven.toTarget(region.span());
            if (target.isPresent() && target.get().end() > done) {
                int start = Math.max(done, target.get().start());
                add(text, done, start, RegionKind.BODY, regions);
                add(text, start, target.get().end(), region.kind(), regions);
                done = target.get().end();
            }
        }
        add(text, done, text.length(), RegionKind.BODY, regions);
        return withDateline(text, regions);
    }

    /** A paragraph of body is a line; other blocks stay whole. */
    private static void add(String text, int start, int end, RegionKind kind, List<Region> regions) {
        List<Span> spans = new ArrayList<>();
        if (kind == RegionKind.BODY) {
            spans.addAll(Lines.of(text, start, end));
        } else {
            Lines.addTrimmed(text, start, end, spans);
        }
        for (Span span : spans) {
            boolean furniture = kind == RegionKind.BODY && Furniture.isAnywhere(span.in(text));
            regions.add(new Region(furniture ? RegionKind.BOILERPLATE : kind, span));
        }
    }

    /** Cuts the dateline off the first paragraph that has one, unless there is one already. */
    private static List<Region> withDateline(String text, List<Region> regions) {
        boolean known = regions.stream().anyMatch(region -> region.kind() == RegionKind.DATELINE);
        Optional<Integer> at = known ? Optional.empty() : DatelinePlace.find(text, regions);
        if (at.isEmpty()) {
            return List.copyOf(regions);
        }
        Span paragraph = regions.get(at.get()).span();
        int end = DatelineScanner.scan(text, paragraph).orElseThrow().span().end();
        List<Span> rest = new ArrayList<>();
        Lines.addTrimmed(text, end, paragraph.end(), rest);
        List<Region> cut = new ArrayList<>(regions.subList(0, at.get()));
        cut.add(new Region(RegionKind.DATELINE, new Span(paragraph.start(), end)));
        rest.forEach(span -> cut.add(new Region(RegionKind.BODY, span)));
        cut.addAll(regions.subList(at.get() + 1, regions.size()));
        return List.copyOf(cut);
    }
}
