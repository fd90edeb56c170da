package rejoinder.wire;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Elements whose words no reader of the page sees as text: scripts, form fields, hidden parts, tables of figures. */
final class Unread {

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "video",
            "audio",
            "canvas",
            "map",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "datalist",
            "meter",
            "progress",
            "noembed",
            "noframes",
            "title");
    private static final Set<String> FOR_SCREEN_READERS =
            Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "d-none", "u-hidden");

    private Unread() {}

    static boolean is(Element element) {
        return UNREAD.contains(element.normalName())
                || (element.attributesSize() > 0 && isHidden(element))
                || (element.normalName().equals("table") && !isLayout(element));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || isStyledAway(element.attr("style"))
                || FOR_SCREEN_READERS.stream().anyMatch(element::hasClass);
    }

    private static boolean isStyledAway(String style) {
        if (style.isEmpty() || style.length() > 2000) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    /** Old pages are set in tables; their cells hold paragraphs, those of figures do not. */
    private static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        int prose = 0;
        for (Element inside : table.getElementsByTag("p")) {
            prose += inside.ownText().length() > 80 ? 1 : 0;
        }
        return prose > 1 || table.getElementsByTag("br").size() > 3;
    }
}
