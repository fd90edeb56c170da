package rejoinder.web;

import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.Mode;
import rejoinder.claim.Polarity;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.mention.MentionKind;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.RegionKind;

/** A story whose every part would break a form that quotes badly. */
final class HostileStory {

    static final Actor FORMULA = new Actor(
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"x\")]]></script>\u0001",
            "organ",
            Optional.of("KAR"),
            Optional.of("GOV"),
            List.of("a; b", "\"c\""));
    static final Actor LINES =
            new Actor("two words/é", "Line\none\ttwo", "person", Optional.empty(), Optional.empty(), List.of());

    private HostileStory() {}

    static Story story() {
        Basis basis = new Basis(new Producer("actor-names", "1"), "by-name", "=why", 0.5, List.of());
        Story story = new Story()
                .published("@outlet\",<b>", "2031-02-01", "javascript:alert(1)")
                .block(RegionKind.HEADLINE, "+1 \"quoted\", <script>alert(1)</script> 𝔖 \ud800 end")
                .block(
                        RegionKind.BODY,
                        "𝔖𝔢𝔯 🌊 said =cmd|' /C calc'!A0, \"so\", </script> ]]> & <b> \u2028 it.\nNext 🌊 line \udc00 goes on. "
                                + "-minus said @sum(1) of 𝔖.");
        story.said(
                        "𝔖𝔢𝔯",
                        "𝔖𝔢𝔯 🌊",
                        "said",
                        Mode.DIRECT,
                        0.31,
                        "=cmd|' /C calc'!A0, \"so\", </script> ]]> & <b> \u2028 it." + "\nNext 🌊 line \udc00 goes on")
                .by(new Resolution.Resolved(FORMULA, basis))
                .act(SpeechAct.ACCUSE, Polarity.AFFIRMED, false)
                .about(LINES);
        var first = story.last();
        story.said("-minus", "-minus", "said", Mode.INDIRECT, 1, "@sum(1)", "of 𝔖")
                .by(new Resolution.Resolved(LINES, basis))
                .act(SpeechAct.DENY, Polarity.NEGATED, false)
                .answers(first, ResponseType.DENIES);
        story.mention("-minus", "minus", MentionKind.PERSON, LINES);
        return story;
    }
}
