package rejoinder.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.text.Span;

/** How the pages put values into words. Thread-safe. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    static String join(List<Span> spans, String text) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    }

    /** The first words, {@code most} characters at most, never half a surrogate pair; an ellipsis if words were cut. */
    static String opening(String text, int most) {
        String flat = flat(text, most * 4);
        if (flat.length() <= most) {
            return flat;
        }
        int end = flat.lastIndexOf(' ', most);
        if (end < most / 2) {
            end = Character.isHighSurrogate(flat.charAt(most - 1)) ? most - 1 : most;
        }
        return flat.substring(0, end).stripTrailing() + " …";
    }

    private static String flat(String text, int most) {
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < text.length() && flat.length() <= most; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                flat.append(c);
            } else if (!flat.isEmpty() && flat.charAt(flat.length() - 1) != ' ') {
                flat.append(' ');
            }
        }
        return flat.toString().stripTrailing();
    }

    /** The name of a constant, in lower case. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address, if it is one that a browser may safely be led to: absolute, http or https. */
    static Optional<String> safeLink(String url) {
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
