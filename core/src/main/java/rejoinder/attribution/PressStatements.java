package rejoinder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rejoinder.text.RegionKind;
import rejoinder.text.Span;

/**
 * A statement under a heading that names who makes it: "Statement by Ana Brod on the Dam" or "From the Desk of Ana Brod",
 * and below it paragraphs that say I or we, up to a plain end ("###", "ENDS").
 */
final class PressStatements {

    private static final List<String> HEADINGS = List.of(
            "statement by ",
            "statement from ",
            "statement of ",
            "joint statement by ",
            "joint statement of ",
            "press statement by ",
            "remarks by ",
            "message from ",
            "from the desk of ",
            "from the office of ");
    private static final Set<String> TOPIC =
            Set.of("on", "regarding", "about", "following", "concerning", "after", "to", "as", "condemning", "marking");
    private static final Set<String> ENDS =
            Set.of("###", "# # #", "-30-", "– 30 –", "- 30 -", "ENDS", "END", "***", "* * *");
    private static final int LONGEST_HEADING = 160;
    private static final int MOST_WORDS = 12;
    private static final int HEAD = 3;

    private final LayoutView view;

    PressStatements(LayoutView view) {
        this.view = view;
    }

    List<Draft> find() {
        Optional<Draft> below = view.regions(RegionKind.HEADLINE).stream()
                .findFirst()
                .flatMap(this::source)
                .flatMap(source -> under(0, source));
        if (below.isPresent()) {
            return List.of(below.get());
        }
        for (int p = 0; p < Math.min(HEAD, view.count()); p++) {
            int body = p + 1;
            Optional<Draft> draft = source(view.paragraph(p)).flatMap(source -> under(body, source));
            if (draft.isPresent()) {
                return List.of(draft.get());
            }
        }
        return List.of();
    }

    private Optional<Span> source(Span heading) {
        String line =
                heading.length() > LONGEST_HEADING ? "" : heading.in(view.text).toLowerCase(Locale.ROOT);
        return HEADINGS.stream().filter(line::startsWith).findFirst().flatMap(opening -> {
            int start = heading.start() + opening.length();
            int end = view.text.charAt(heading.end() - 1) == ':' ? heading.end() - 1 : heading.end();
            return name(Words.in(view.text, start, end));
        });
    }

    /** "[the Water Minister] on the Dam": words with a capital, up to the topic. */
    private static Optional<Span> name(Words words) {
        int last = 0;
        while (last < words.count()
                && !TOPIC.contains(words.lower(last))
                && (words.isCapitalised(last) || words.isLink(last))) {
            last++;
        }
        boolean whole = last == words.count() || TOPIC.contains(words.lower(last));
        return whole && last > 0 && last <= MOST_WORDS ? Optional.of(words.span(0, last - 1)) : Optional.empty();
    }

    private Optional<Draft> under(int from, Span source) {
        List<Span> content = new ArrayList<>();
        boolean inPerson = false;
        for (int p = from; p < view.count() && !ENDS.contains(view.paragraph(p).in(view.text)); p++) {
            content.add(view.paragraph(p));
            inPerson |= content.size() <= HEAD && view.isInFirstPerson(p);
        }
        return inPerson ? view.draft("statement-heading", source, content) : Optional.empty();
    }
}
