package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.Utterance;
import rejoinder.claim.SpeechAct;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;

/**
 * Statements as events of TimelineJS (Knight Lab, "Using JSON"): a date has as many parts as the words tell, so that
 * "in August 2030" is a month and no day. That program takes texts for HTML, so theirs are escaped. Statements without
 * any date have no place on a line of time and are left out. Nothing is grouped: every group is a row of its own there,
 * and the rows of forty voices leave no room for what they said.
 */
final class Timeline implements Export {

    private static final int HEADLINE = 120;

    @Override
    public Form form() {
        return new Form("timeline", "TimelineJS", "json", "application/json");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Json json = new Json(out);
        json.object(() -> {
            json.text("scale", "human");
            json.array(
                    "events",
                    () -> selection.forEach(part -> {
                        for (Attribution a : part.statements()) {
                            Optional<Interval> when = part.said(a.id())
                                    .map(Utterance::when)
                                    .or(() -> part.reading().day().map(Interval::day));
                            if (when.isPresent()) {
                                event(json, part, a, when.get());
                            }
                        }
                    }));
        });
        json.end();
    }

    private static void event(Json json, Part part, Attribution a, Interval when) throws IOException {
        json.object(() -> {
            json.text("unique_id", a.id().value());
            date(json, "start_date", when.from(), when.granularity());
            if (!isOneUnit(when.granularity())) {
                date(json, "end_date", when.to().minus(1, ChronoUnit.SECONDS), Granularity.DAY);
            }
            json.object("text", () -> {
                String headline = Stream.of(
                                part.speaker(a),
                                part.act(a.id()).map(SpeechAct::word).orElse(""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
                json.text("headline", html(opening(headline)));
                json.text("text", "<p>" + html(part.content(a)) + "</p><p>" + html(cited(part)) + "</p>");
            });
        });
    }

    private static String cited(Part part) {
        return part.reading().outlet().map(o -> o + ": ").orElse("")
                + part.title()
                + part.reading().day().map(d -> ", " + d).orElse("");
    }

    /** Those that a date of that program can name by leaving parts out. */
    private static boolean isOneUnit(Granularity granularity) {
        return switch (granularity) {
            case SECOND, MINUTE, HOUR, DAY_PART, DAY, MONTH, YEAR -> true;
            default -> false;
        };
    }

    private static void date(Json json, String name, LocalDateTime time, Granularity granularity) throws IOException {
        json.object(name, () -> {
            json.number("year", time.getYear());
            if (granularity == Granularity.YEAR) {
                return;
            }
            json.number("month", time.getMonthValue());
            if (granularity == Granularity.MONTH) {
                return;
            }
            json.number("day", time.getDayOfMonth());
            if (granularity.compareTo(Granularity.HOUR) <= 0) {
                json.number("hour", time.getHour());
                json.number("minute", time.getMinute());
            }
        });
    }

    private static String opening(String text) {
        String line = Wellformed.line(text);
        return line.codePointCount(0, line.length()) <= HEADLINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HEADLINE - 1)).strip() + "…";
    }

    private static String html(String text) {
        return Wellformed.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
