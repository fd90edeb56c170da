package rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import rejoinder.text.Document;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;

/**
 * A block of the article as the page sets it: one region, or a dateline with the rest of its paragraph. Immutable.
 *
 * @param kind what the block is for; a paragraph that begins with a dateline is {@code BODY}
 */
public record Paragraph(RegionKind kind, List<Run> runs) {

    /** Segments of one region. */
    public record Run(RegionKind kind, List<Segment> segments) {
        public Run {
            segments = List.copyOf(segments);
        }
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Its style class. */
    public String css() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Sets the segments of the whole text in paragraphs; only white space between regions is left out. */
    static List<Paragraph> of(Document document, List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        int next = 0;
        for (Region region : document.regions()) {
            next = take(segments, next, region.span().start(), RegionKind.BODY, runs);
            next = take(segments, next, region.span().end(), region.kind(), runs);
        }
        take(segments, next, document.text().length(), RegionKind.BODY, runs);
        return join(runs);
    }

    private static int take(List<Segment> segments, int from, int end, RegionKind kind, List<Run> runs) {
        int to = from;
        while (to < segments.size() && segments.get(to).span().start() < end) {
            to++;
        }
        if (to > from) {
            runs.add(new Run(kind, segments.subList(from, to)));
        }
        return to;
    }

    private static List<Paragraph> join(List<Run> runs) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : runs) {
            boolean blank = run.segments().stream().allMatch(s -> s.text().isBlank());
            boolean breaks = run.segments().stream().anyMatch(s -> s.text().contains("\n"));
            boolean afterDateline = !open.isEmpty() && open.get(0).kind() == RegionKind.DATELINE;
            if (blank && (breaks || !afterDateline)) {
                close(open, paragraphs);
            } else if (afterDateline && run.kind() == RegionKind.BODY) {
                open.add(run);
            } else if (!blank) {
                close(open, paragraphs);
                open.add(run);
            }
            if (!open.isEmpty() && !blank && run.kind() != RegionKind.DATELINE) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(List<Run> open, List<Paragraph> paragraphs) {
        if (!open.isEmpty()) {
            RegionKind kind = open.get(0).kind();
            paragraphs.add(new Paragraph(kind == RegionKind.DATELINE ? RegionKind.BODY : kind, open));
            open.clear();
        }
    }
}
