package rejoinder.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rejoinder.actor.Actor;
import rejoinder.attribution.Attribution;
import rejoinder.attribution.AttributionId;
import rejoinder.claim.Response;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.event.PloverEvent;
import rejoinder.text.Span;

/**
 * Standoff for brat (P. Stenetorp et al.: brat, a Web-based Tool for NLP-Assisted Text Annotation, EACL 2012): one
 * archive with a text and its annotations for each article, and the configuration that shows them. Offsets are code
 * points, as brat counts. A span over line ends is cut at them, since no annotation of brat holds one.
 */
final class Brat implements Export {

    @Override
    public Form form() {
        return new Form("brat", "brat standoff", "zip", "application/zip");
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        Zip zip = new Zip(out);
        zip.file("annotation.conf").write(configuration().getBytes(StandardCharsets.UTF_8));
        selection.forEach(part -> {
            String text = Wellformed.text(part.text());
            zip.file(part.id() + ".txt").write(text.getBytes(StandardCharsets.UTF_8));
            zip.file(part.id() + ".ann").write(new Article(part, text).lines().getBytes(StandardCharsets.UTF_8));
        });
        zip.end();
    }

    private static String configuration() {
        StringBuilder acts = new StringBuilder();
        for (SpeechAct act : SpeechAct.values()) {
            acts.append(acts.isEmpty() ? "" : "|").append(act.word());
        }
        StringBuilder answers = new StringBuilder();
        for (ResponseType type : ResponseType.values()) {
            answers.append(type.word()).append("\tArg1:Content, Arg2:Content\n");
        }
        StringBuilder events = new StringBuilder();
        for (EventType type : EventType.values()) {
            events.append(type).append("\tActor*:Party, Recipient*:Party\n");
        }
        String statuses = Stream.of(EventStatus.values()).map(EventStatus::word).collect(Collectors.joining("|"));
        return "[entities]\nSource\nCue\nContent\nParty\n\n[relations]\nsource\tArg1:Content, Arg2:Source\n"
                + "cue\tArg1:Content, Arg2:Cue\nwithin\tArg1:Content, Arg2:Content\n" + answers
                + "\n[events]\n" + events + "\n[attributes]\nmode\tArg:Content, Value:direct|indirect|mixed\n"
                + "act\tArg:Content, Value:" + acts + "\nrestated\tArg:Content\n"
                + "status\tArg:<EVENT>, Value:" + statuses + "\n";
    }

    /** The annotations of one article. */
    private static final class Article {

        private final Part part;
        private final String text;
        private final CodePoints points;
        private final Map<AttributionId, String> contents = new HashMap<>();
        private final StringBuilder lines = new StringBuilder();
        private int entities;
        private int relations;
        private int attributes;
        private int notes;
        private int events;

        Article(Part part, String text) {
            this.part = part;
            this.text = text;
            this.points = new CodePoints(text);
        }

        String lines() {
            for (Attribution a : part.statements()) {
                statement(a);
            }
            for (Attribution a : part.statements()) {
                a.parent().ifPresent(parent -> relation("within", a.id(), parent));
            }
            for (Response r : part.reading().claims().responses()) {
                if (r.to() instanceof Response.Target.Statement to) {
                    relation(r.type().word(), r.from(), to.id());
                }
            }
            part.reading().events().forEach(this::event);
            return lines.toString();
        }

        /** Its trigger goes by its type, as brat wants it. */
        private void event(PloverEvent event) {
            String trigger = entity(event.type().name(), event.basis().evidence());
            StringBuilder arguments = new StringBuilder();
            arguments(arguments, "Actor", event.actors());
            arguments(arguments, "Recipient", event.recipients());
            String id = "E" + ++events;
            lines.append(id).append('\t').append(event.type()).append(':').append(trigger);
            lines.append(arguments).append('\n');
            attribute("status", id, Optional.of(event.status().word()));
            Stream.concat(event.mode().stream(), event.attribution().stream().map(AttributionId::value))
                    .reduce((mode, teller) -> mode + " " + teller)
                    .ifPresent(note -> note(id, note));
        }

        private void arguments(StringBuilder to, String role, List<EventParty> parties) {
            int number = 0;
            for (EventParty party : parties) {
                number++;
                to.append(' ').append(role).append(number == 1 ? "" : number).append(':');
                String entity = entity("Party", List.of(party.span()));
                to.append(entity);
                party.actor().map(Actor::name).ifPresent(name -> note(entity, name));
            }
        }

        private void statement(Attribution a) {
            String content = entity("Content", a.content().spans());
            contents.put(a.id(), content);
            if (!a.source().spans().isEmpty()) {
                relation("source", content, entity("Source", a.source().spans()));
            }
            if (!a.cue().spans().isEmpty()) {
                relation("cue", content, entity("Cue", a.cue().spans()));
            }
            attribute("mode", content, Optional.of(a.mode().word()));
            part.act(a.id()).ifPresent(act -> attribute("act", content, Optional.of(act.word())));
            if (part.isRestated(a.id())) {
                attribute("restated", content, Optional.empty());
            }
            String actor = part.actor(a.id()).map(Actor::name).map(n -> " " + n).orElse("");
            note(content, a.id() + actor);
        }

        private void note(String of, String words) {
            lines.append('#').append(++notes).append("\tAnnotatorNotes ").append(of);
            lines.append('\t').append(Wellformed.line(words)).append('\n');
        }

        private String entity(String type, List<Span> spans) {
            List<Span> pieces = new ArrayList<>();
            spans.forEach(s -> cut(s, pieces));
            StringBuilder offsets = new StringBuilder();
            StringBuilder words = new StringBuilder();
            for (Span piece : pieces) {
                offsets.append(offsets.isEmpty() ? "" : ";");
                offsets.append(points.start(piece)).append(' ').append(points.end(piece));
                words.append(words.isEmpty() ? "" : " ").append(piece.in(text));
            }
            String id = "T" + ++entities;
            lines.append(id).append('\t').append(type).append(' ').append(offsets);
            lines.append('\t').append(words).append('\n');
            return id;
        }

        /** Into its lines, without the empty ones. */
        private void cut(Span span, List<Span> pieces) {
            int from = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    if (i > from) {
                        pieces.add(new Span(from, i));
                    }
                    from = i + 1;
                }
            }
        }

        private void relation(String type, AttributionId from, AttributionId to) {
            if (contents.containsKey(from) && contents.containsKey(to)) {
                relation(type, contents.getOrDefault(from, ""), contents.getOrDefault(to, ""));
            }
        }

        private void relation(String type, String from, String to) {
            lines.append('R').append(++relations).append('\t').append(type);
            lines.append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
        }

        private void attribute(String name, String of, Optional<String> value) {
            lines.append('A')
                    .append(++attributes)
                    .append('\t')
                    .append(name)
                    .append(' ')
                    .append(of);
            value.ifPresent(v -> lines.append(' ').append(v));
            lines.append('\n');
        }
    }
}
