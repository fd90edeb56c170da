package rejoinder.web;

import static rejoinder.event.EventStatus.HYPOTHETICAL;
import static rejoinder.event.EventStatus.NEGATED;
import static rejoinder.event.EventStatus.REPORTED;

import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Mode;
import rejoinder.claim.Polarity;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.event.EventType;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.RegionKind;

/** Stories that tell of events: one of an invented border, one of an attacker. */
final class EventStory {

    static final Actor KARVIA = new Actor("kar", "Karvia", "state", Optional.of("KAR"), Optional.of("GOV"), List.of());
    static final Actor LISONNE =
            new Actor("lis", "Lisonne", "state", Optional.of("LIS"), Optional.of("GOV"), List.of());

    private EventStory() {}

    static Story crossing() {
        Basis basis = new Basis(new Producer("actor-names", "1"), "by-name", "The register lists it.", 0.9, List.of());
        Story story = new Story()
                .published("Oum Courier", "2031-03-12", "")
                .block(RegionKind.HEADLINE, "Karvian troops reach the Serre crossing")
                .block(
                        RegionKind.BODY,
                        "Karvian troops moved to the Serre crossing on Tuesday, and Lisonne expelled two Karvian "
                                + "envoys the next day. The bridge was closed.")
                .block(
                        RegionKind.BODY,
                        "Karvia has shelled the village of Low Ford, Lisonne’s foreign office said. Karvia denied that "
                                + "it had shelled the village of Low Ford, and warned that gendarmes may arrest whoever crosses.");
        story.said(
                        "Karvia has shelled",
                        "Lisonne’s foreign office",
                        "said",
                        Mode.INDIRECT,
                        0.9,
                        "Karvia has shelled the village of Low Ford")
                .by(new Resolution.Resolved(LISONNE, basis))
                .act(SpeechAct.ACCUSE, Polarity.AFFIRMED, false);
        var accusation = story.last();
        story.said("Karvia denied", "Karvia", "denied", Mode.INDIRECT, 0.9, "it had shelled the village of Low Ford")
                .by(new Resolution.Resolved(KARVIA, basis))
                .act(SpeechAct.DENY, Polarity.NEGATED, false)
                .answers(accusation, ResponseType.DENIES);
        story.said("Karvia denied", "Karvia", "warned", Mode.INDIRECT, 0.9, "gendarmes may arrest whoever crosses")
                .by(new Resolution.Resolved(KARVIA, basis))
                .act(SpeechAct.THREATEN, Polarity.AFFIRMED, false);
        story.tells(
                        "Karvian troops moved to the Serre crossing",
                        "moved",
                        EventType.MOBILIZE,
                        "troops",
                        REPORTED,
                        story.party("Karvian troops moved", "Karvian troops", Optional.of(KARVIA)))
                .at("Tuesday", "2031-03-11");
        story.tells(
                        "Lisonne expelled two Karvian envoys",
                        "expelled",
                        EventType.SANCTION,
                        "expel",
                        REPORTED,
                        story.party("Lisonne expelled", "Lisonne", Optional.of(LISONNE)),
                        Story.TO,
                        story.party("Lisonne expelled", "two Karvian envoys", Optional.empty()))
                .at("the next day", "2031-03-12");
        story.tells("bridge was closed", "closed", EventType.COERCE, "", REPORTED);
        story.tells(
                "Karvia has shelled the village of Low Ford",
                "shelled",
                EventType.ASSAULT,
                "heavy-weapons",
                REPORTED,
                story.party("Karvia has shelled", "Karvia", Optional.of(KARVIA)),
                Story.TO,
                story.party("Karvia has shelled", "the village of Low Ford", Optional.of(LISONNE)));
        story.tells(
                "it had shelled the village of Low Ford",
                "shelled",
                EventType.ASSAULT,
                "heavy-weapons",
                NEGATED,
                story.party("it had shelled", "it", Optional.of(KARVIA)),
                Story.TO,
                story.party("it had shelled", "the village of Low Ford", Optional.of(LISONNE)));
        story.tells(
                "gendarmes may arrest whoever crosses",
                "arrest",
                EventType.COERCE,
                "arrest",
                HYPOTHETICAL,
                story.party("gendarmes may", "gendarmes", Optional.of(KARVIA)));
        return story;
    }

    /** Parties, modes and words as an attacker would have them. */
    static Story hostile() {
        Actor actor = new Actor(
                "x\"><b>", "<script>alert('actor')</script>", "state", Optional.of("<i>"), Optional.empty(), List.of());
        Story story = new Story()
                .published("<u>wire</u>", "2031-02-02", "")
                .block(RegionKind.HEADLINE, "Hostile <script>alert(2)</script>")
                .block(
                        RegionKind.BODY,
                        "<img src=x onerror=alert(1)> \u202ebombed </a><script>alert(3)</script> today.");
        story.tells(
                "<img src=x onerror=alert(1)> \u202ebombed </a><script>alert(3)</script>",
                "\u202ebombed </a>",
                EventType.ASSAULT,
                "\"><em>",
                REPORTED,
                story.party("<img", "<img src=x onerror=alert(1)>", Optional.empty()),
                Story.TO,
                story.party("</a><script>", "<script>alert(3)</script>", Optional.of(actor)));
        return story;
    }
}
