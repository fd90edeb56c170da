package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import rejoinder.attribution.Attribution;
import rejoinder.claim.SpeechAct;
import rejoinder.text.Span;

/**
 * One annotation a statement (R. Sanderson, P. Ciccarese, B. Young, eds., Web Annotation Data Model, W3C
 * Recommendation, 2017). Each piece of the content is a target, found by its quotation or by its position in the
 * article's text, in code points, as the recommendation has it. Who said it, how, and what it does are bodies.
 */
final class WebAnnotations implements Export {

    private static final int CONTEXT = 32;

    @Override
    public Form form() {
        return new Form(
                "annotations",
                "W3C Web Annotation",
                "jsonld",
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Json json = new Json(out);
        json.object(() -> {
            json.text("@context", "http://www.w3.org/ns/anno.jsonld");
            json.text("id", "urn:x-rejoinder:annotations");
            json.text("type", "AnnotationPage");
            json.array("items", () -> selection.forEach(part -> annotations(json, part)));
        });
        json.end();
    }

    private static void annotations(Json json, Part part) throws IOException {
        CodePoints points = new CodePoints(part.text());
        for (Attribution a : part.statements()) {
            json.object(() -> {
                json.text("id", "urn:x-rejoinder:statement:" + a.id());
                json.text("type", "Annotation");
                json.text("motivation", "describing");
                json.object("generator", () -> {
                    json.text("id", "urn:x-rejoinder:producer:" + a.basis().producer());
                    json.text("type", "Software");
                    json.text("name", a.basis().producer().toString());
                });
                json.array("body", () -> {
                    body(json, "identifying", part.speaker(a), part.language());
                    body(json, "describing", part.cue(a), part.language());
                    body(json, "classifying", a.mode().word(), "en");
                    body(json, "tagging", part.act(a.id()).map(SpeechAct::word).orElse(""), "en");
                });
                json.array("target", () -> {
                    for (Span piece : a.content().spans()) {
                        target(json, part, piece, points);
                    }
                });
            });
        }
    }

    private static void body(Json json, String purpose, String value, String language) throws IOException {
        if (!value.isEmpty()) {
            json.object(() -> json.text("type", "TextualBody")
                    .text("purpose", purpose)
                    .text("value", value)
                    .text("format", "text/plain")
                    .text("language", language));
        }
    }

    private static void target(Json json, Part part, Span piece, CodePoints points) throws IOException {
        json.object(() -> {
            json.text("type", "SpecificResource");
            json.object(
                    "source",
                    () -> json.text("id", "urn:x-rejoinder:document:" + part.id())
                            .text("type", "Text")
                            .text("format", "text/plain")
                            .text("via", part.url()));
            json.array("selector", () -> {
                json.object(() -> json.text("type", "TextQuoteSelector")
                        .text("exact", piece.in(part.text()))
                        .text("prefix", part.text().substring(before(part.text(), piece.start()), piece.start()))
                        .text("suffix", part.text().substring(piece.end(), after(part.text(), piece.end()))));
                json.object(() -> json.text("type", "TextPositionSelector")
                        .number("start", points.start(piece))
                        .number("end", points.end(piece)));
            });
        });
    }

    private static int before(String text, int at) {
        int from = Math.max(0, at - CONTEXT);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int after(String text, int at) {
        int to = Math.min(text.length(), at + CONTEXT);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
