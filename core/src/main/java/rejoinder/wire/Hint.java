package rejoinder.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element's tag, role and class names suggest about the words inside. */
enum Hint {
    /** Never part of an article: menus, consent, comments. */
    APART,
    /** Seldom part of an article, unless nearly everything is inside: asides, forms, sharing. */
    BESIDE,
    BYLINE,
    DECK,
    SECTION,
    CAPTION,
    HEADING,
    /** The first paragraph, set apart. */
    LEAD;

    /** What a line or paragraph can be for. */
    static final Set<Hint> ROLES = Collections.unmodifiableSet(EnumSet.of(BYLINE, DECK, SECTION, CAPTION, LEAD));

    private static final Set<String> APART_TAGS = Set.of("nav", "footer", "dialog");
    private static final Set<String> APART_ROLES =
            names("navigation, contentinfo, dialog, alertdialog, search, menu, menubar");
    private static final Set<String> APART_WORDS =
            names("nav, navbar, navigation, menu, breadcrumb, breadcrumbs, footer, cookie, cookies, "
                    + "consent, gdpr, comment, comments, disqus, respond");
    private static final Set<String> BESIDE_TAGS = Set.of("aside", "form");
    private static final Set<String> BESIDE_ROLES = Set.of("complementary", "form", "banner");
    private static final Set<String> BESIDE_WORDS =
            names("sidebar, aside, related, relatedposts, relatedarticles, relatedcontent, sharedaddy, "
                    + "recommended, recommendations, share, sharing, social, newsletter, subscribe, "
                    + "subscription, signup, promo, promotion, advert, advertisement, advertising, ad, "
                    + "ads, sponsor, sponsored, popup, modal, overlay, pagination, pager, tags, toolbar, "
                    + "widget, trending, popular, outbrain, taboola, teaser, teasers, login, copyright, "
                    + "ticker, bio, more, read more, read also, most read, sign up, see also, "
                    + "further reading, more stories, more news, skip link");
    private static final Map<Hint, Set<String>> ROLE_WORDS = Map.of(
            BYLINE, Set.of("byline", "author", "authors"),
            DECK,
                    names("deck, dek, standfirst, subtitle, subhead, subheading, subheadline, strapline, "
                            + "summary, excerpt, description"),
            SECTION,
                    names("date, time, timestamp, stamp, published, posted, pubdate, meta, category, rubric, "
                            + "kicker, eyebrow"),
            CAPTION, Set.of("caption", "figcaption"),
            LEAD, Set.of("lead", "lede", "intro"));
    private static final Map<Hint, Set<String>> ITEM_PROPERTIES = Map.of(
            BYLINE, Set.of("author", "creator"),
            DECK, Set.of("description", "alternativeHeadline"),
            SECTION, Set.of("datePublished", "dateModified", "articleSection"),
            CAPTION, Set.of("caption"));
    private static final Map<String, Hint> TAGS = Map.of("figcaption", CAPTION, "address", BYLINE, "time", SECTION);
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** Class names that are longer tell nothing more. */
    private static final int LONGEST = 300;

    private static Set<String> names(String names) {
        return Set.of(names.split(", "));
    }

    /** What the element itself suggests, whatever stands around it. */
    static EnumSet<Hint> of(Element element) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html")) {
            return hints;
        }
        Hint byTag = TAGS.get(tag);
        if (byTag != null) {
            hints.add(byTag);
        }
        if (HEADINGS.contains(tag)) {
            hints.add(HEADING);
        }
        if (APART_TAGS.contains(tag)) {
            hints.add(APART);
        }
        if (BESIDE_TAGS.contains(tag)) {
            hints.add(BESIDE);
        }
        if (element.attributesSize() > 0) {
            addByAttributes(element, hints);
        }
        return hints;
    }

    private static void addByAttributes(Element element, EnumSet<Hint> hints) {
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        Set<String> words = words(element);
        if (APART_ROLES.contains(role) || meets(words, APART_WORDS)) {
            hints.add(APART);
        }
        if (BESIDE_ROLES.contains(role) || meets(words, BESIDE_WORDS)) {
            hints.add(BESIDE);
        }
        ROLE_WORDS.forEach((hint, names) -> {
            if (meets(words, names)) {
                hints.add(hint);
            }
        });
        String property = element.attr("itemprop");
        ITEM_PROPERTIES.forEach((hint, names) -> {
            if (names.contains(property)) {
                hints.add(hint);
            }
        });
        if (element.attr("rel").equals("author")) {
            hints.add(BYLINE);
        }
    }

    private static boolean meets(Set<String> words, Set<String> known) {
        return !Collections.disjoint(words, known);
    }

    /**
     * The words of class and id, and each two that follow one another: {@code read-more} is not {@code more}, and
     * {@code hasComments} is a switch of the whole page rather than comments.
     */
    private static Set<String> words(Element element) {
        Set<String> words = new HashSet<>();
        for (String name : (element.className() + " " + element.id()).split("\\s+", 40)) {
            List<String> parts = parts(name);
            boolean toggle =
                    parts.size() > 1 && Set.of("has", "no", "with", "is").contains(parts.get(0));
            if (toggle || name.length() > LONGEST) {
                continue;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).equals("more") || parts.size() == 1) {
                    words.add(parts.get(i));
                }
                if (i > 0) {
                    words.add(parts.get(i - 1) + " " + parts.get(i));
                }
            }
        }
        return words;
    }

    /** The words of a class name: {@code articleBody} and {@code article__body} have two. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetterOrDigit(c)) && part.length() > 0) {
                parts.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                part.append(c);
            }
        }
        return parts;
    }
}
