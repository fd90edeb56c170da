package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;

/**
 * Articles and what is said in them in the words of schema.org, as JSON-LD: a {@code NewsArticle} for each article, a
 * {@code Quotation} for what is given in the source's own words, a {@code Claim} for what is not. There is no {@code
 * ClaimReview} and no rating: the record does not judge.
 */
final class SchemaOrg implements Export {

    @Override
    public Form form() {
        return new Form("schema", "schema.org JSON-LD", "jsonld", "application/ld+json");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Json json = new Json(out);
        json.object(() -> {
            json.text("@context", "https://schema.org");
            json.array("@graph", () -> selection.forEach(part -> article(json, part)));
        });
        json.end();
    }

    private static void article(Json json, Part part) throws IOException {
        json.object(() -> {
            json.text("@type", "NewsArticle");
            json.text("@id", "urn:x-rejoinder:document:" + part.id());
            json.text("headline", Wellformed.line(part.title()));
            json.text("datePublished", part.reading().day());
            json.text("inLanguage", part.language());
            json.text("url", part.url());
            named(json, "publisher", "Organization", part.reading().outlet());
            json.array("hasPart", () -> {
                for (Attribution a : part.statements()) {
                    statement(json, part, a);
                }
            });
        });
    }

    private static void statement(Json json, Part part, Attribution a) throws IOException {
        boolean own = a.mode() != Mode.INDIRECT;
        json.object(() -> {
            json.text("@type", own ? "Quotation" : "Claim");
            json.text("@id", "urn:x-rejoinder:statement:" + a.id());
            json.text("identifier", a.id().value());
            json.text("text", part.content(a));
            json.text("dateCreated", part.day(a.id()));
            speaker(json, own ? "spokenByCharacter" : "author", part, a);
            if (!own) {
                json.object("appearance", () -> json.text("@id", "urn:x-rejoinder:document:" + part.id()));
            }
            Optional<AttributionId> parent = a.parent();
            if (parent.isPresent()) {
                json.object("isPartOf", () -> json.text("@id", "urn:x-rejoinder:statement:" + parent.get()));
            }
        });
    }

    private static void speaker(Json json, String property, Part part, Attribution a) throws IOException {
        Optional<Actor> actor = part.actor(a.id());
        if (actor.isEmpty()) {
            // Whether these words name a person or a body is not known.
            named(json, property, "Thing", Optional.of(part.source(a)).filter(s -> !s.isEmpty()));
            return;
        }
        json.object(
                property,
                () -> json.text("@type", type(actor.get()))
                        .text(
                                "@id",
                                "urn:x-rejoinder:actor:" + Iri.part(actor.get().id()))
                        .text("name", actor.get().name()));
    }

    private static String type(Actor actor) {
        return switch (actor.kind()) {
            case "person" -> "Person";
            case "state", "organ" -> "GovernmentOrganization";
            default -> "Organization";
        };
    }

    private static void named(Json json, String property, String type, Optional<String> name) throws IOException {
        if (name.isPresent()) {
            json.object(property, () -> json.text("@type", type).text("name", Wellformed.line(name.get())));
        }
    }
}
