package rejoinder.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.Polarity;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.mention.MentionKind;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.RegionKind;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;

/** Stories about invented countries, with everything that the pages must be able to show. */
final class Stories {

    private static final Actor RIVERS = new Actor(
            "kar-water", "Water Ministry of Karvia", "organ", Optional.of("KAR"), Optional.of("GOV"), List.of());
    private static final Actor LISONNE =
            new Actor("lis", "Lisonne", "state", Optional.of("LIS"), Optional.of("GOV"), List.of());
    private static final Actor KARVIA =
            new Actor("kar", "Karvia", "state", Optional.of("KAR"), Optional.of("GOV"), List.of());
    private static final Actor QUILLON =
            new Actor("quillon", "Maud Quillon", "person", Optional.of("LIS"), Optional.of("GOV"), List.of());
    private static final Actor COUNCIL = new Actor(
            "oum-council", "Oum River Council", "organisation", Optional.empty(), Optional.empty(), List.of());

    private Stories() {}

    private static Basis because(String why) {
        return new Basis(new Producer("actor-names", "1"), "by-name", why, 0.9, List.of());
    }

    static Story dam() {
        Story story = new Story()
                .published("Karvian Wire", "2031-03-04", "https://wire.example/dam?id=1&page=2")
                .block(RegionKind.HEADLINE, "Karvia says Lisonne’s dam claims “have run dry”")
                .block(RegionKind.DECK, "Ministry answers a list of grievances point by point, and keeps the door open")
                .block(RegionKind.SECTION, "World, March 4, 2031, 19:07")
                .block(RegionKind.DATELINE, "TARSK, March 4. /KW/.")
                .block(
                        RegionKind.BODY,
                        "The Upper Serre dam takes nothing from anyone downstream and will open its gates on schedule, the "
                                + "Karvian water ministry said on Tuesday, commenting on a paper in which Lisonne listed "
                                + "what it called the seven thefts of the river.")
                .block(
                        RegionKind.BODY,
                        "“The paper says that Karvia has halved the summer flow. Refutation: the gauges stand open to "
                                + "every expert, and they show the opposite,” the ministry said. “We have asked Lisonne "
                                + "for its own figures four times. We are still waiting.”")
                .block(
                        RegionKind.BODY,
                        "Karvia is not holding back water, as officials in Lisonne allege; on the contrary, it is "
                                + "ready to “discuss the flow gauge by gauge, if need be,” minister Ilse Torvald "
                                + "stressed at a briefing for the attachés of eleven states.")
                .block(
                        RegionKind.BODY,
                        "According to the Oum River Council, which keeps the gauges, both capitals have until May to "
                                + "answer its proposal. A diplomat who asked not to be named said Lisonne believes that "
                                + "Karvia wants the talks to fail.")
                .block(
                        RegionKind.BODY,
                        "It was claimed in Port Lisonne last week that the reservoir hides a second tunnel. The "
                                + "ministry did not comment.")
                .block(RegionKind.CAPTION, "The gauge at Serre Bridge, read twice a day since 1988.")
                .block(RegionKind.BOILERPLATE, "Read more on the site →");
        story.mended("attachés", "attachйs");
        story.said("Karvia says", "Karvia", "says", Mode.MIXED, 0.88, "Lisonne’s dam claims “have run dry”");
        story.said(
                        "The Upper Serre",
                        "the Karvian water ministry",
                        "said",
                        Mode.INDIRECT,
                        0.93,
                        "The Upper Serre dam takes nothing from anyone downstream and will open its gates on schedule")
                .by(new Resolution.Resolved(RIVERS, because("The register lists “the Karvian water ministry”.")));
        story.said(
                        "a paper in which Lisonne",
                        "Lisonne",
                        "listed",
                        Mode.INDIRECT,
                        0.61,
                        "the seven thefts of the river")
                .by(new Resolution.Resolved(LISONNE, because("The register lists “Lisonne”.")));
        story.said(
                        "“The paper says",
                        "the ministry",
                        "said",
                        Mode.DIRECT,
                        0.97,
                        "The paper says that Karvia has halved the summer flow. Refutation: the gauges stand open to every "
                                + "expert, and they show the opposite",
                        "We have asked Lisonne for its own figures four times. We are still waiting.")
                .by(new Resolution.Resolved(
                        RIVERS,
                        new Basis(
                                new Producer("actor-resolver", "2"),
                                "organ-again",
                                "“the ministry” takes up “the Karvian water ministry” of the paragraph before.",
                                0.87,
                                List.of(story.words("the Karvian water ministry")))));
        story.when("Tuesday", "2031-03-04");
        story.act(SpeechAct.DENY, Polarity.NEGATED, false).about(KARVIA, LISONNE);
        AttributionId ministry = story.last();
        Optional<AttributionId> quoted = Optional.of(ministry);
        story.said(
                        "The paper says",
                        "The paper",
                        "says",
                        Mode.INDIRECT,
                        0.83,
                        quoted,
                        "Karvia has halved the summer flow")
                .by(new Resolution.Resolved(
                        LISONNE, because("“The paper” is the one in which Lisonne listed the thefts.")))
                .act(SpeechAct.ACCUSE, Polarity.AFFIRMED, false)
                .restated();
        AttributionId flow = story.last();
        story.said(
                "Karvia is not",
                "minister Ilse Torvald",
                "stressed",
                Mode.MIXED,
                0.9,
                "Karvia is not holding back water, as officials in Lisonne allege; on the contrary, it is ready to "
                        + "“discuss the flow gauge by gauge, if need be,”");
        story.by(new Resolution.Unresolved(because("No actor of the register is called “minister Ilse Torvald”.")))
                .act(SpeechAct.ASSERT, Polarity.OPEN, true)
                .answers(flow, ResponseType.REFUTES)
                .answers("the talks to fail", Optional.of(LISONNE), ResponseType.REJECTS)
                .inserted("if need be", "");
        Optional<AttributionId> torvald = Optional.of(story.last());
        story.said(
                        "Karvia is not",
                        "officials in Lisonne",
                        "allege",
                        Mode.INDIRECT,
                        0.78,
                        torvald,
                        "holding back water")
                .by(new Resolution.Ambiguous(
                        List.of(LISONNE, COUNCIL), because("“officials” fits more than one actor.")));
        story.said(
                        "According to the Oum",
                        "the Oum River Council",
                        "According to",
                        Mode.INDIRECT,
                        0.95,
                        "both capitals have until May to answer its proposal")
                .by(new Resolution.Resolved(COUNCIL, because("The register lists “Oum River Council”.")));
        story.said(
                "A diplomat",
                "A diplomat who asked not to be named",
                "said",
                Mode.INDIRECT,
                0.86,
                "Lisonne believes that Karvia wants the talks to fail");
        Optional<AttributionId> diplomat = Optional.of(story.last());
        story.said(
                        "Lisonne believes",
                        "Lisonne",
                        "believes",
                        Mode.INDIRECT,
                        0.72,
                        diplomat,
                        "Karvia wants the talks to fail")
                .by(new Resolution.Resolved(LISONNE, because("The register lists “Lisonne”.")));
        story.repeats(ministry);
        story.said("It was claimed", "", "claimed", Mode.INDIRECT, 0.41, "the reservoir hides a second tunnel");
        story.time(
                "Tuesday",
                "2031-03-04",
                Optional.of(Interval.day(LocalDate.of(2031, 3, 4))),
                "weekday Tuesday, publication 2031-03-04 → 2031-03-04");
        story.time(
                "until May",
                "2031-05",
                Optional.of(new Interval(
                        LocalDate.of(2031, 5, 1).atStartOfDay(),
                        LocalDate.of(2031, 6, 1).atStartOfDay(),
                        Granularity.MONTH)),
                "month May after publication 2031-03-04 → 2031-05");
        story.time(
                "last week",
                "2031-W09",
                Optional.of(new Interval(
                        LocalDate.of(2031, 2, 24).atStartOfDay(),
                        LocalDate.of(2031, 3, 3).atStartOfDay(),
                        Granularity.WEEK)),
                "the week before publication 2031-03-04 → 2031-W09");
        story.time("twice a day", "P1D", Optional.empty(), "a set: each day");
        story.mention("a paper in which", "Lisonne", MentionKind.STATE, LISONNE);
        story.mention("The paper says that Karvia", "Karvia", MentionKind.STATE, KARVIA);
        story.mention("said Lisonne believes", "Lisonne", MentionKind.STATE, LISONNE);
        story.mention("Karvia wants", "Karvia", MentionKind.STATE, KARVIA);
        return story;
    }

    static Story reply() {
        Story story = new Story()
                .published("Lisonne Press Bureau", "2031-03-05", "")
                .block(RegionKind.HEADLINE, "Port Lisonne: “Gauges that one side reads are not gauges”")
                .block(RegionKind.DATELINE, "PORT LISONNE, March 5 (LPB) —")
                .block(
                        RegionKind.BODY,
                        "Lisonne’s foreign office dismissed the Karvian ministry’s statement as “arithmetic for the "
                                + "faithful” and said it would publish its own measurements before the month is out.")
                .block(
                        RegionKind.BODY,
                        "“Two days after the gates were closed in August 2030, our fields at Lower Serre were dust,” "
                                + "spokeswoman Maud Quillon told reporters. “Nobody needs a gauge to see dust.”");
        story.said(
                "Lisonne’s foreign office",
                "Lisonne’s foreign office",
                "dismissed",
                Mode.MIXED,
                0.74,
                "the Karvian ministry’s statement as “arithmetic for the faithful”");
        story.said(
                "Lisonne’s foreign office",
                "Lisonne’s foreign office",
                "said",
                Mode.INDIRECT,
                0.9,
                "it would publish its own measurements before the month is out");
        story.said(
                "“Two days after",
                "spokeswoman Maud Quillon",
                "told reporters",
                Mode.DIRECT,
                0.97,
                "Two days after the gates were closed in August 2030, our fields at Lower Serre were dust",
                "Nobody needs a gauge to see dust.");
        story.by(new Resolution.Resolved(QUILLON, because("The full name stands here.")));
        return story;
    }

    /** A later story, with the last name only. */
    static Story later() {
        Story story = new Story()
                .published("Lisonne Press Bureau", "2031-04-02", "")
                .block(RegionKind.HEADLINE, "Port Lisonne sends its figures")
                .block(
                        RegionKind.BODY,
                        "“Here they are,” Quillon said. The ministry said the figures had come by post, and foreign "
                                + "minister Maud Quillon said the post was the right way.");
        story.said("“Here they are", "Quillon", "said", Mode.DIRECT, 0.97, "Here they are");
        story.by(new Resolution.Unresolved(because("No full name in this article.")));
        story.said("The ministry said", "The ministry", "said", Mode.INDIRECT, 0.9, "the figures had come by post");
        story.by(new Resolution.Ambiguous(
                List.of(RIVERS, COUNCIL), because("Two bodies fit, and neither is named before.")));
        story.said(
                "foreign minister Maud",
                "foreign minister Maud Quillon",
                "said",
                Mode.INDIRECT,
                0.9,
                "the post was the right way");
        story.by(new Resolution.Resolved(QUILLON, because("The full name stands here.")));
        return story;
    }

    /** What an attacker, or a careless wire, might send. */
    static Story hostile() {
        Story story = new Story()
                .published("\"><img src=x onerror=alert(1)>", "2031-02-01", "javascript:alert(1)")
                .block(RegionKind.HEADLINE, "<script>alert('headline')</script> & \"quotes\" ' `")
                .block(
                        RegionKind.BODY,
                        "</p><style>*{display:none}</style> 𝔖𝔢𝔯𝔯𝔢 🌊 said נהר الن\u202eهر ${1+1} @if(true) <!-- ]]> x.");
        story.said(
                "𝔖𝔢𝔯𝔯𝔢", "𝔖𝔢𝔯𝔯𝔢 🌊", "said", Mode.INDIRECT, 0.3, "נהר الن\u202eهر ${1+1} @if(true) <!-- ]]>");
        return story;
    }

    /** A long story: {@code count} statements, every third inside the one before. */
    static Story crowd(int count) {
        Story story = new Story().published("Oum Courier", "2031-01-15", "").block(RegionKind.HEADLINE, "A long day");
        for (int i = 0; i < count; i++) {
            story.block(
                    RegionKind.BODY,
                    "Delegate " + i + " noted that observer " + i + " thinks the level at gauge " + i + " will rise.");
        }
        for (int i = 0; i < count; i++) {
            String around = "Delegate " + i + " noted";
            story.said(
                    around,
                    "Delegate " + i,
                    "noted",
                    Mode.INDIRECT,
                    0.9,
                    "observer " + i + " thinks the level at gauge " + i + " will rise");
        }
        return story;
    }
}
