package rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.ledger.AttributionRow;
import rejoinder.ledger.AttributionRow.Claimed;
import rejoinder.ledger.DocumentRow;
import rejoinder.ledger.ShownActor;
import rejoinder.wire.Rejection;

/** Rows as named values in a fixed order, for programs: what is unknown is absent. */
final class Fields {

    private Fields() {}

    static Map<String, Optional<?>> of(AttributionRow row) {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("id", Optional.of(row.id().value()));
        fields.put("document", Optional.of(row.document().value()));
        fields.put("published", row.published().map(Object::toString));
        fields.put("outlet", row.outlet());
        fields.put("source", text(row.source()));
        fields.put("actor", row.actor().map(ShownActor::name));
        fields.put("actorId", row.actor().map(ShownActor::id));
        fields.put("actorBy", row.actor().map(Fields::by));
        fields.put("cue", text(row.cue()));
        fields.put("content", Optional.of(row.content()));
        fields.put("mode", Optional.of(row.mode().word()));
        Claimed claimed = row.claimed();
        fields.put("act", claimed.act().map(SpeechAct::word));
        fields.put("restated", Optional.of(claimed.restated()));
        fields.put(
                "answers",
                text(claimed.answers().stream().map(ResponseType::word).collect(Collectors.joining(" "))));
        fields.put("answered", Optional.of(claimed.answered()));
        fields.put("parent", row.parent().map(Object::toString));
        fields.put("confidence", Optional.of(row.confidence()));
        return fields;
    }

    static Map<String, Optional<?>> of(DocumentRow row) {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("id", Optional.of(row.id().value()));
        fields.put("published", row.published().map(Object::toString));
        fields.put("outlet", row.outlet());
        fields.put("headline", Optional.of(row.headline()));
        fields.put("statements", Optional.of(row.attributions()));
        fields.put("origin", Optional.of(row.origin()));
        return fields;
    }

    static Map<String, Optional<?>> of(Rejection rejection) {
        Map<String, Optional<?>> fields = new LinkedHashMap<>();
        fields.put("origin", Optional.of(rejection.origin()));
        fields.put("offset", rejection.offset());
        fields.put("reason", Optional.of(rejection.reason()));
        return fields;
    }

    private static String by(ShownActor actor) {
        return switch (actor.by()) {
            case READING -> "reading";
            case PERSON -> "person";
            case OTHER_ARTICLES -> "other articles";
        };
    }

    private static Optional<String> text(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
