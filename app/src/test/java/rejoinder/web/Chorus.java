package rejoinder.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rejoinder.actor.Actor;
import rejoinder.actor.Resolution;
import rejoinder.attribution.AttributionId;
import rejoinder.attribution.Mode;
import rejoinder.claim.Polarity;
import rejoinder.claim.ResponseType;
import rejoinder.claim.SpeechAct;
import rejoinder.event.EventParty;
import rejoinder.event.EventStatus;
import rejoinder.event.EventType;
import rejoinder.provenance.Basis;
import rejoinder.provenance.Producer;
import rejoinder.text.RegionKind;
import rejoinder.time.Granularity;
import rejoinder.time.Interval;

/**
 * Very many who speak, in many outlets, at times told exactly, vaguely or not at all, who answer each other; and what some
 * of them did, alone, together or nobody knows who.
 */
final class Chorus {

    /** More than fit on a page of the audit. */
    static final int SPEAKERS = 60;

    static final int STORIES = 24;
    static final int STATEMENTS = 14;
    static final int EVENTS = 5;
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());
    private static final int OUTLETS = 8;

    private Chorus() {}

    static MemoryLedger ledger() {
        MemoryLedger ledger = new MemoryLedger();
        IntStream.range(0, STORIES).forEach(i -> ledger.with(story(i)));
        return ledger;
    }

    /** Some have ids that a query must put in quotation marks. */
    private static Actor speaker(int number) {
        int one = number % SPEAKERS;
        String id = one % 7 == 0 ? "of (many) \"no\" " + one : "speaker-" + one;
        return new Actor(id, "Speaker " + one, "person", Optional.of("XKS"), Optional.of("GOV"), List.of());
    }

    static Story story(int number) {
        LocalDate day = LocalDate.of(2031, 1, 20).plusDays(number * 5L);
        Story story = new Story();
        if (number % 8 != 7) {
            story.published("Outlet " + number % OUTLETS, day.toString(), "");
        }
        story.block(RegionKind.HEADLINE, "Round " + number);
        for (int i = 0; i < STATEMENTS; i++) {
            story.block(RegionKind.BODY, said(number, i) + " stands, by day " + i + ".");
        }
        for (int i = 0; i < EVENTS; i++) {
            story.block(RegionKind.BODY, done(number, i) + ".");
            event(story, number, i, day);
        }
        List<AttributionId> earlier = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            // A few speak often, most seldom.
            int speaker = i % 3 == 0 ? i / 3 : number * 11 + i * 5;
            Mode mode = i % 2 == 0 ? Mode.INDIRECT : Mode.MIXED;
            story.said(
                    said(number, i), "Speaker of " + number + "." + i, "says", mode, 0.9, "point " + number + "." + i);
            story.act(i % 4 == 0 ? SpeechAct.ACCUSE : SpeechAct.ASSERT, Polarity.AFFIRMED, false);
            story.about(speaker(speaker + 1 + i));
            if (i % 6 != 5) {
                Basis basis = new Basis(new Producer("actor-names", "1"), "by-name", "It is named.", 0.9, List.of());
                story.by(new Resolution.Resolved(speaker(speaker), basis));
            }
            when(story, "by day " + i, day, i);
            if (i % 5 == 4) {
                story.answers(earlier.get(i / 2), ResponseType.DENIES);
            }
            earlier.add(story.last());
        }
        return story;
    }

    private static String done(int number, int i) {
        return "First of " + number + "." + i + " and second of " + number + "." + i + " shelled the third of " + number
                + "." + i + " on deed day " + number + "." + i;
    }

    private static void event(Story story, int number, int i, LocalDate day) {
        String words = done(number, i);
        String place = number + "." + i;
        // A few who speak often; two at once; somebody who never speaks; nobody known.
        List<EventParty> actors = new ArrayList<>();
        actors.add(story.party(words, "First of " + place, i == 4 ? Optional.empty() : Optional.of(speaker(i + 1))));
        if (i % 2 == 0) {
            actors.add(story.party(words, "second of " + place, Optional.of(speaker(number % 3))));
        }
        actors.add(Story.TO);
        actors.add(story.party(words, "third of " + place, Optional.of(speaker(number + 2))));
        EventStatus status = STATUSES.get((number + i) % STATUSES.size());
        EventType type = i == 3 ? EventType.MOBILIZE : EventType.ASSAULT;
        story.tells(words, "shelled", type, i == 1 ? "aerial" : "", status, actors.toArray(EventParty[]::new));
        if (i != 2) {
            story.at("deed day " + place, day.minusDays(number % 4 * 3L + i).toString());
        }
    }

    private static String said(int number, int i) {
        return "Speaker of " + number + "." + i + " says that point " + number + "." + i;
    }

    private static void when(Story story, String words, LocalDate day, int i) {
        if (i % 4 == 1) {
            story.when(words, day.minusDays(i).toString());
        } else if (i % 4 == 2) {
            LocalDate month = day.withDayOfMonth(1);
            story.when(
                    words,
                    new Interval(month.atStartOfDay(), month.plusMonths(1).atStartOfDay(), Granularity.MONTH));
        } else if (i == 7 && day.getDayOfMonth() % 2 == 0) {
            story.when(words, "2012-05-0" + (1 + i % 3));
        }
    }
}
