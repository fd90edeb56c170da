package rejoinder.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rejoinder.text.Metadata;

/**
 * What a page says beside its words: first as JSON-LD, then as OpenGraph and other {@code meta}, then in its markup.
 *
 * @param titles the title in each form it is given, the most careful first
 * @param description summary, perhaps empty
 */
record HtmlMetadata(Metadata metadata, List<String> titles, String description) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SITE = Pattern.compile(" [|–—-] ");

    static HtmlMetadata of(Document page) {
        JsonLd ld = JsonLd.of(page);
        Metas metas = Metas.of(page);
        Optional<String> outlet =
                first(ld.words("publisher"), metas.get("og:site_name"), metas.get("application-name"));
        List<String> titles = Stream.of(
                        ld.words("headline"),
                        metas.get("og:title"),
                        metas.get("twitter:title"),
                        Optional.of(withoutSite(page.title(), outlet)))
                .flatMap(title -> tidy(title).stream())
                .toList();
        Optional<Published> published = published(page, ld, metas);
        Metadata metadata = new Metadata(
                Optional.empty(),
                first(ld.address("url"), ld.address("mainEntityOfPage"), metas.get("og:url"))
                        .or(() -> canonical(page)),
                outlet,
                published.map(Published::day),
                published.flatMap(Published::time),
                titles.stream().findFirst(),
                first(ld.words("author"), metas.get("author"), metas.get("parsely-author")),
                language(page, ld, metas));
        String description = first(ld.words("description"), metas.get("og:description"), metas.get("description"))
                .orElse("");
        return new HtmlMetadata(metadata, titles, description);
    }

    private static Optional<String> first(Optional<String> one, Optional<String> two, Optional<String> three) {
        return tidy(one).or(() -> tidy(two)).or(() -> tidy(three));
    }

    private static Optional<String> tidy(Optional<String> value) {
        return value.map(words -> SPACES.matcher(words).replaceAll(" ").strip())
                .filter(words -> !words.isEmpty())
                .filter(words -> words.length() <= 4096);
    }

    /** "Dam closed | Aurel News" is "Dam closed" of Aurel News. */
    private static String withoutSite(String title, Optional<String> outlet) {
        String[] parts = SITE.split(title, 10);
        boolean site = parts.length > 1
                && outlet.filter(name -> HtmlArticle.sameWords(name, parts[parts.length - 1]))
                        .isPresent();
        return site ? title.substring(0, title.length() - parts[parts.length - 1].length() - 3) : title;
    }

    private static Optional<Published> published(Document page, JsonLd ld, Metas metas) {
        Stream<String> said = Stream.of(
                        ld.words("datePublished"),
                        metas.get("article:published_time"),
                        metas.get("og:article:published_time"),
                        metas.get("datepublished"),
                        metas.get("parsely-pub-date"),
                        metas.get("publishdate"),
                        metas.get("pubdate"),
                        metas.get("dc.date.issued"),
                        metas.get("dc.date"),
                        metas.get("date"))
                .flatMap(Optional::stream);
        Stream<String> times = Stream.of(
                        "[itemprop=datePublished][datetime]",
                        "[itemprop=datePublished][content]",
                        "article time[datetime]",
                        "time[datetime]")
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
        return Stream.concat(said, times)
                .flatMap(date -> Published.parse(date).stream())
                .findFirst();
    }

    private static Optional<String> canonical(Document page) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"));
    }

    private static Optional<String> language(Document page, JsonLd ld, Metas metas) {
        return Stream.of(
                        Optional.of(page.getElementsByTag("html").attr("lang")),
                        ld.words("inLanguage"),
                        metas.get("og:locale"))
                .flatMap(Optional::stream)
                .flatMap(tag -> JsonArticle.languageTag(tag.strip()).stream())
                .findFirst();
    }

    /** The {@code meta} elements of a page. */
    private record Metas(Map<String, String> contents) {

        static Metas of(Document page) {
            Map<String, String> contents = new HashMap<>();
            for (Element meta : page.getElementsByTag("meta")) {
                for (String key : List.of("property", "name", "itemprop")) {
                    if (meta.hasAttr(key) && !meta.attr("content").isBlank()) {
                        contents.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content"));
                    }
                }
            }
            return new Metas(contents);
        }

        /** Content of the first that has this property or name and says something. */
        Optional<String> get(String name) {
            return Optional.ofNullable(contents.get(name));
        }
    }
}
