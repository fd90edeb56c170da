package rejoinder.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rejoinder.text.Span;

/**
 * What stands before a colon at the head of a paragraph and may name a speaker: "BROD:", "Mr. ORLIN:", "Q:", "Ana Brod
 * (Water Party):".
 *
 * @param source the name, without what stands in brackets
 * @param key its last word in lower case, by which "Ana Brod" and "BROD" are one
 * @param kind how it is written
 * @param after first character after the colon
 */
record SpeakerLabel(Span source, String key, Kind kind, int after) {

    enum Kind {
        /** Q and A, or the words for them. */
        QUESTION_OR_ANSWER,
        CAPITALS,
        CAPITALISED
    }

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final Set<String> QUESTION_OR_ANSWER = Set.of("q", "a", "question", "answer");
    /** What editors put before a colon. */
    private static final Set<String> EDITORIAL = Set.of(
            "advisory",
            "also",
            "analysis",
            "background",
            "breaking",
            "byline",
            "caption",
            "cc",
            "closed",
            "comment",
            "contact",
            "contributing",
            "correction",
            "corrections",
            "credit",
            "date",
            "developing",
            "email",
            "exclusive",
            "explainer",
            "fact",
            "follow",
            "from",
            "gallery",
            "http",
            "https",
            "image",
            "image source",
            "latest",
            "listen",
            "live",
            "location",
            "more",
            "next",
            "note",
            "online",
            "open",
            "opinion",
            "phone",
            "photo",
            "photos",
            "picture",
            "place",
            "poll",
            "previously",
            "price",
            "published",
            "read",
            "related",
            "reporting",
            "result",
            "score",
            "see",
            "source",
            "sources",
            "subject",
            "tags",
            "tel",
            "time",
            "title",
            "to",
            "topics",
            "twitter",
            "update",
            "updated",
            "video",
            "warning",
            "watch",
            "website",
            "when",
            "where",
            "who",
            "why",
            "how",
            "what");

    static Optional<SpeakerLabel> of(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        OptionalInt found = Words.indexOf(text, ':', paragraph.start(), limit);
        if (found.isEmpty() || !Character.isUpperCase(text.charAt(paragraph.start()))) {
            return Optional.empty();
        }
        int colon = found.getAsInt();
        boolean ends = colon + 1 == paragraph.end();
        if (!ends && !Words.isSpace(text.charAt(colon + 1)) && "\"“".indexOf(text.charAt(colon + 1)) < 0) {
            return Optional.empty();
        }
        int nameEnd = text.charAt(colon - 1) == ')'
                ? Words.indexOf(text, '(', paragraph.start(), colon).orElse(colon)
                : colon;
        Words words = Words.in(text, paragraph.start(), nameEnd);
        if (words.count() == 0 || words.count() > MOST_WORDS || !words.isName() || isEditorial(words)) {
            return Optional.empty();
        }
        Span source = words.span(0, words.count() - 1);
        String key = words.lower(words.count() - 1);
        return Optional.of(new SpeakerLabel(source, key, kind(source.in(text), key), colon + 1));
    }

    private static boolean isEditorial(Words words) {
        return EDITORIAL.contains(words.lower(0)) || EDITORIAL.contains(words.lower(words.count() - 1));
    }

    private static Kind kind(String name, String key) {
        if (QUESTION_OR_ANSWER.contains(name.toLowerCase(Locale.ROOT))) {
            return Kind.QUESTION_OR_ANSWER;
        }
        return key.length() > 1 && name.endsWith(key.toUpperCase(Locale.ROOT)) ? Kind.CAPITALS : Kind.CAPITALISED;
    }

    /** Nothing stands after the colon: the speech begins in the next paragraph. */
    boolean standsAlone(Span paragraph) {
        return after == paragraph.end();
    }
}
