package rejoinder.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.text.Document;
import rejoinder.text.DocumentId;
import rejoinder.text.OffsetMap;
import rejoinder.text.Region;
import rejoinder.text.RegionKind;
import rejoinder.text.Repair;
import rejoinder.text.Span;
import rejoinder.time.Timex;
import rejoinder.wire.Article;

/**
 * Whether a reading is well formed: what must hold of every reading whatever the article says and whichever version
 * read it. It says nothing of whether the reading is right. Thread-safe.
 */
public final class LedgerChecks {

    private final Reading reading;
    private final Document document;
    private final List<String> problems = new ArrayList<>();
    private final Map<AttributionId, Attribution> byId = new HashMap<>();

    private LedgerChecks(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    /** What is wrong with the reading by itself, a line each; empty if it is well formed. */
    public static List<String> of(Reading reading) {
        return new LedgerChecks(reading).check();
    }

    /** Why a person's statement cannot stand in the text of a reading; empty if it can. */
    static Optional<String> unfit(Reading reading, MarkedStatement marked) {
        LedgerChecks checks = new LedgerChecks(reading);
        checks.role("the statement's", "source", marked.source().spans());
        checks.role("the statement's", "cue", marked.cue().spans());
        checks.role("the statement's", "content", marked.content().spans());
        return checks.problems.stream().findFirst();
    }

    /** As {@link #of(Reading)}, and whether the reading leads back to the words and bytes of its article. */
    public static List<String> of(Article article, Reading reading) {
        var problems = new ArrayList<>(of(reading));
        problems.addAll(wayBack(article, reading.document()));
        return Collections.unmodifiableList(problems);
    }

    /**
     * Whether a map covers a text and leads into its source.
     *
     * @param name of the map, for the lines
     */
    public static List<String> leads(String name, OffsetMap map, int targetLength, int sourceLength) {
        if (map.targetLength() != targetLength) {
            return List.of(name + " covers " + map.targetLength() + " units of " + targetLength);
        }
        if (map.sourceReach() > sourceLength) {
            return List.of(name + " leads to " + map.sourceReach() + ", past the end at " + sourceLength);
        }
        return List.of();
    }

    private List<String> check() {
        if (!LineEscapes.isWellFormed(document.text())) {
            problems.add("the text has half a surrogate pair");
        }
        if (document.toGiven().targetLength() != document.text().length()) {
            problems.add("the way to the given text covers "
                    + document.toGiven().targetLength() + " units of "
                    + document.text().length());
        }
        document.regions().forEach(r -> span("region " + r.kind(), r.span()));
        reading.dateline().ifPresent(d -> span("dateline", d.span()));
        inOrder("sentence", reading.sentences());
        inOrder("repair", document.repairs().stream().map(Repair::span).toList());
        attributions();
        inOrder("time", reading.times().stream().map(Timex::span).toList());
        reading.times().forEach(t -> t.anchor().ifPresent(a -> span("anchor of time " + t.span(), a)));
        inOrder(
                "mention",
                reading.mentions().stream().map(d -> d.mention().span()).toList());
        new ClaimChecks(byId.keySet(), this::span, problems::add).check(reading.claims());
        new EventChecks(byId, this::span, problems::add).check(reading.events());
        return Collections.unmodifiableList(problems);
    }

    private void inOrder(String what, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            span(what, span);
            if (span.start() < end) {
                problems.add(what + " " + span.range() + " begins before the end of the one before");
            }
            end = span.end();
        }
    }

    private void attributions() {
        for (Attribution attribution : reading.attributions()) {
            if (byId.put(attribution.id(), attribution) != null) {
                problems.add(attribution.id() + " stands twice");
            }
        }
        var sorted = new ArrayList<>(reading.attributions());
        sorted.sort(Attribution.TEXT_ORDER);
        if (!sorted.equals(reading.attributions())) {
            problems.add("attributions are not in the order of the text");
        }
        reading.attributions().forEach(this::attribution);
        for (AttributionId id : reading.actors().keySet()) {
            if (!byId.containsKey(id)) {
                problems.add("an actor is given for " + id + ", which is not there");
            }
        }
        reading.actors().forEach((id, r) -> r.basis().evidence().forEach(s -> span(id + " evidence of its actor", s)));
        reading.said().forEach((id, u) -> u.evidence().ifPresent(s -> span(id + " evidence of its time", s)));
        for (AttributionId id : reading.said().keySet()) {
            if (!byId.containsKey(id)) {
                problems.add("a time is given for " + id + ", which is not there");
            }
        }
    }

    private void attribution(Attribution a) {
        role(a.id().value(), "source", a.source().spans());
        role(a.id().value(), "cue", a.cue().spans());
        role(a.id().value(), "content", a.content().spans());
        a.basis().evidence().forEach(s -> span(a.id() + " evidence", s));
        apart(a, "source", a.source().spans(), "cue", a.cue().spans());
        apart(a, "source", a.source().spans(), "content", a.content().spans());
        apart(a, "cue", a.cue().spans(), "content", a.content().spans());
        AttributionId derived = AttributionId.of(document.id(), a.source(), a.cue(), a.content());
        if (!derived.equals(a.id())) {
            problems.add(a.id() + " should be " + derived + " by its spans");
        }
        parent(a);
    }

    private void role(String whose, String role, List<Span> spans) {
        for (Span span : spans) {
            if (span(whose + " " + role, span) && !insideRegions(span)) {
                problems.add(
                        whose + " " + role + " " + span.range() + " reaches out of the regions that hold statements");
            }
        }
    }

    private void apart(Attribution a, String one, List<Span> ones, String other, List<Span> others) {
        for (Span first : ones) {
            for (Span second : others) {
                if (first.overlaps(second)) {
                    problems.add(a.id() + " " + one + " " + first + " overlaps " + other + " " + second);
                }
            }
        }
    }

    private void parent(Attribution child) {
        Optional<AttributionId> next = child.parent();
        if (next.isEmpty()) {
            return;
        }
        Attribution parent = byId.get(next.get());
        if (parent == null) {
            problems.add(child.id() + " has the parent " + next.get() + ", which is not there");
            return;
        }
        if (!parent.content().holds(child.content().spans())) {
            problems.add(child.id() + " has content outside that of its parent " + parent.id());
        }
        Set<AttributionId> seen = new HashSet<>();
        for (Attribution at = child; at != null; at = at.parent().map(byId::get).orElse(null)) {
            if (!seen.add(at.id())) {
                problems.add(child.id() + " is among its own parents or theirs");
                return;
            }
        }
    }

    /** True if the span can be used; says what is wrong otherwise. */
    private boolean span(String what, Span span) {
        String text = document.text();
        if (span.end() > text.length()) {
            problems.add(
                    what + " " + span.range() + " ends outside the text, which has " + text.length() + " characters");
            return false;
        }
        if (cutsPair(span.start()) || cutsPair(span.end())) {
            problems.add(what + " " + span.range() + " cuts a surrogate pair");
        }
        if (isWhite(text.charAt(span.start())) || isWhite(text.charAt(span.end() - 1))) {
            problems.add(what + " " + span.range() + " begins or ends in white space");
        }
        return true;
    }

    private boolean cutsPair(int offset) {
        String text = document.text();
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** What lies between two regions is white space, so only the words of the span need a region. */
    private boolean insideRegions(Span span) {
        int at = span.start();
        for (Region region : document.regions()) {
            if (region.span().overlaps(span)) {
                if (region.kind() == RegionKind.BOILERPLATE
                        || !blank(at, region.span().start())) {
                    return false;
                }
                at = region.span().end();
            }
        }
        return blank(at, span.end());
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isWhite(document.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static List<String> wayBack(Article article, Document document) {
        List<String> problems = new ArrayList<>();
        if (!DocumentId.of(article.raw().toArray()).equals(document.id())) {
            problems.add(document.id() + " is not the id of these bytes");
        }
        String given = article.text();
        var toGiven = leads(
                "the way to the given text", document.toGiven(), document.text().length(), given.length());
        problems.addAll(toGiven);
        problems.addAll(leads(
                "the way to the raw bytes",
                article.toRaw(),
                given.length(),
                article.raw().length()));
        if (toGiven.isEmpty()) {
            document.repairs().forEach(r -> {
                String original = document.toGiven()
                        .toSourceIfAny(r.span())
                        .map(s -> s.in(given))
                        .orElse("");
                if (!original.equals(r.original())) {
                    problems.add("repair " + r.span().range() + " says it was '" + r.original() + "', not '" + original
                            + "'");
                }
            });
        }
        return problems;
    }
}
