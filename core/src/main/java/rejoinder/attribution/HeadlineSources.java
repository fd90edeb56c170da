package rejoinder.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/**
 * Sources in headlines: "Brod: Dam will hold", "Dam will hold - Brod", "Dam will hold: minister", "Dam will hold, says
 * Brod". A source is named again in the story or is somebody by its words; a rubric is neither: "Soccer: Reds win".
 */
final class HeadlineSources {

    private static final int MOST_WORDS_BEFORE = 6;
    private static final int MOST_WORDS_AFTER = 4;
    private static final int FEWEST_WORDS_OF_CONTENT = 3;
    private static final Set<String> RUBRICS = Set.of(
            "latest",
            "breaking",
            "exclusive",
            "update",
            "updated",
            "opinion",
            "analysis",
            "video",
            "photos",
            "photo",
            "live",
            "explainer",
            "interview",
            "review",
            "commentary",
            "profile",
            "byline",
            "guide",
            "email",
            "daily",
            "news",
            "notice",
            "look",
            "wow",
            "revealed",
            "why",
            "how",
            "what",
            "who",
            "when",
            "factbox",
            "timeline",
            "brief",
            "briefs",
            "column",
            "feature",
            "recap",
            "preview",
            "quiz",
            "podcast",
            "transcript",
            "correction");
    /** Those who speak without a name. */
    private static final Set<String> SOMEBODY = Set.of(
            "poll",
            "polls",
            "survey",
            "surveys",
            "report",
            "reports",
            "study",
            "studies",
            "researchers",
            "scientists",
            "ministry",
            "minister",
            "president",
            "premier",
            "pm",
            "chancellor",
            "governor",
            "mayor",
            "king",
            "chief",
            "police",
            "army",
            "military",
            "navy",
            "government",
            "parliament",
            "court",
            "judge",
            "prosecutors",
            "officials",
            "official",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "envoy",
            "ambassador",
            "adviser",
            "aide",
            "aides",
            "source",
            "sources",
            "media",
            "newspaper",
            "expert",
            "experts",
            "analyst",
            "analysts",
            "insiders",
            "historians",
            "economists",
            "witness",
            "witnesses",
            "lawyer",
            "lawyers",
            "campaign",
            "camp",
            "union",
            "opposition",
            "rebels",
            "diplomat",
            "diplomats",
            "senator",
            "lawmaker",
            "lawmakers",
            "mp",
            "agency",
            "watchdog",
            "regulator",
            "bishop");

    private static final Set<String> SAYS = Set.of("says", "say", "said");

    private final LayoutView view;
    private final String dateline;

    HeadlineSources(LayoutView view) {
        this.view = view;
        this.dateline = view.regions(RegionKind.DATELINE).stream()
                .findFirst()
                .map(d -> d.in(view.text))
                .orElse("");
    }

    List<Draft> find() {
        return Stream.of(RegionKind.HEADLINE, RegionKind.DECK)
                .flatMap(kind -> view.regions(kind).stream())
                .flatMap(line ->
                        before(line)
                                .or(() -> afterDash(line))
                                .or(() -> afterColon(line))
                                .or(() -> afterComma(line))
                                .stream())
                .toList();
    }

    /** "[Brod]: Dam will hold", "Exclusive – [Brod]: Dam will hold". */
    private Optional<Draft> before(Span line) {
        OptionalInt colon = Words.indexOf(view.text, ':', line.start(), line.end() - 1);
        if (colon.isEmpty()
                || colon.getAsInt() == line.start()
                || !Words.isSpace(view.text.charAt(colon.getAsInt() + 1))) {
            return Optional.empty();
        }
        int dash = last(new Span(line.start(), colon.getAsInt()), "–—");
        Words source = Words.in(view.text, dash == line.start() ? dash : dash + 1, colon.getAsInt());
        boolean question = view.text.charAt(line.end() - 1) == '?';
        return source.count() <= MOST_WORDS_BEFORE && isSource(source) && !question
                ? draft("headline-colon", source, colon.getAsInt() + 1, line.end())
                : Optional.empty();
    }

    /** "Dam will hold - [Brod]". */
    private Optional<Draft> afterDash(Span line) {
        int dash = last(line, "-–—");
        boolean spaced = dash > line.start()
                && dash + 1 < line.end()
                && Words.isSpace(view.text.charAt(dash - 1))
                && Words.isSpace(view.text.charAt(dash + 1));
        return spaced ? after("headline-dash", line, dash, dash + 1) : Optional.empty();
    }

    /** "Dam will hold: [minister]". */
    private Optional<Draft> afterColon(Span line) {
        int colon = last(line, ":");
        boolean spaced = colon > line.start() && colon + 1 < line.end() && Words.isSpace(view.text.charAt(colon + 1));
        return spaced ? after("headline-dash", line, colon, colon + 1) : Optional.empty();
    }

    /** "Dam will hold, says [Brod]", "Dam will hold, [Brod] says". */
    private Optional<Draft> afterComma(Span line) {
        int comma = last(line, ",");
        if (comma <= line.start()) {
            return Optional.empty();
        }
        Words words = Words.in(view.text, comma + 1, line.end());
        int end = words.count() - 1;
        if (end < 1 || words.count() > MOST_WORDS_AFTER + 1) {
            return Optional.empty();
        }
        boolean leads = SAYS.contains(words.lower(0));
        if (!leads && !SAYS.contains(words.lower(end))) {
            return Optional.empty();
        }
        Span source = leads ? words.span(1, end) : words.span(0, end - 1);
        Span cue = words.span(leads ? 0 : end);
        Words name = Words.in(view.text, source.start(), source.end());
        return isSource(name)
                ? view.draft("headline-says", source, Optional.of(cue), List.of(new Span(line.start(), comma)))
                : Optional.empty();
    }

    private Optional<Draft> after(String rule, Span line, int contentEnd, int sourceStart) {
        Words source = Words.in(view.text, sourceStart, line.end());
        return source.count() <= MOST_WORDS_AFTER && isWhollySource(source) && !isOutlet(source)
                ? draft(rule, source, line.start(), contentEnd)
                : Optional.empty();
    }

    private Optional<Draft> draft(String rule, Words source, int start, int end) {
        return Words.in(view.text, start, end).count() >= FEWEST_WORDS_OF_CONTENT
                ? view.draft(rule, source.span(0, source.count() - 1), List.of(new Span(start, end)))
                : Optional.empty();
    }

    private int last(Span line, String marks) {
        int i = line.end() - 1;
        while (i > line.start() && marks.indexOf(view.text.charAt(i)) < 0) {
            i--;
        }
        return i;
    }

    /** One of its words is somebody's, and none a rubric's. */
    private boolean isSource(Words words) {
        boolean found = false;
        for (int i = 0; i < words.count(); i++) {
            if (RUBRICS.contains(words.lower(i))) {
                return false;
            }
            found |= isSomebody(words, i);
        }
        return found;
    }

    private boolean isWhollySource(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (!isSomebody(words, i) && !words.isLink(i)) {
                return false;
            }
        }
        return words.count() > 0;
    }

    private boolean isSomebody(Words words, int i) {
        return SOMEBODY.contains(words.lower(i)) || (words.isCapitalised(i) && view.isNamed(words.form(i), 1));
    }

    /** The name of the paper itself behind its headline. */
    private boolean isOutlet(Words words) {
        String name = words.span(0, words.count() - 1).in(view.text);
        boolean outlet = view.analysis
                .document()
                .metadata()
                .outlet()
                .filter(name::equalsIgnoreCase)
                .isPresent();
        return outlet || dateline.contains(name);
    }
}
