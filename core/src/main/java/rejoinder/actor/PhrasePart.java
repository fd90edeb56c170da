package rejoinder.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rejoinder.actor.PhraseItem.Kind;

/** A part of a phrase between commas: its head, and what prepositions add to it. Immutable. */
final class PhrasePart {

    /** A state behind these is the actor's own or where it is: "president of Kestria", "police in Kestria". */
    private static final Set<String> OWN =
            Set.of("of", "from", "in", "at", "within", "inside", "across", "near", "around", "throughout", "outside");

    /** A body behind these is the one served. */
    private static final Set<String> SERVED = Set.of("of", "for", "from", "at", "in", "with", "within", "inside", "on");

    /** "Kestrian-backed rebels" are not of Kestria. */
    private static final Set<String> BACKED = Set.of(
            "backed",
            "born",
            "allied",
            "aligned",
            "trained",
            "supported",
            "funded",
            "sponsored",
            "made",
            "built",
            "supplied",
            "armed",
            "friendly",
            "speaking",
            "bound");

    /** "pro-Kestrian activists", "anti-Kestrian protests". */
    private static final Set<String> TOWARDS = Set.of("pro", "anti", "non", "trans");

    private final List<PhraseItem> head;
    private final List<List<PhraseItem>> complements;

    PhrasePart(List<PhraseItem> items) {
        List<PhraseItem> rest = items;
        int from = groupEnd(rest);
        rest = rest.subList(from, rest.size());
        List<PhraseItem> head = new ArrayList<>();
        List<List<PhraseItem>> complements = new ArrayList<>();
        List<PhraseItem> current = head;
        for (PhraseItem item : rest) {
            if (item.kind() == Kind.PREPOSITION) {
                current = new ArrayList<>();
                complements.add(current);
            }
            current.add(item);
        }
        this.head = head;
        this.complements = complements;
    }

    /** Behind "a group of", "dozens of the", "some of its". */
    private static int groupEnd(List<PhraseItem> items) {
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            PhraseItem item = items.get(i);
            if (item.kind() == Kind.PREPOSITION) {
                boolean grouped = items.subList(from, i).stream().anyMatch(PhraseItem::isGroup)
                        && items.subList(from, i).stream()
                                .noneMatch(it ->
                                        (it.isBearer() && !it.isGroup()) || it.isPlace() || it.kind() == Kind.NAME);
                if (!grouped || !item.text().equalsIgnoreCase("of")) {
                    return from;
                }
                from = i + 1;
            }
        }
        return from;
    }

    void tell(PhraseFinding finding) {
        boolean known = head.stream().anyMatch(it -> it.isBearer() || it.is(NameClass.DEMONYM));
        for (int i = head.size() - 1; i >= 0; i--) {
            if (isPerson(i)) {
                finding.name(head.get(i));
            }
        }
        tellStates(finding);
        tellBearers(finding);
        if (known || finding.tellsMore()) {
            tellComplements(finding);
        }
        if (head.isEmpty()) {
            complements.stream()
                    .findFirst()
                    .ifPresent(first -> new PhrasePart(first.subList(1, first.size())).tell(finding));
        }
    }

    /** One unknown word is a person's name alone or behind a title, but not "Senior" in "Senior officials". */
    private boolean isPerson(int at) {
        PhraseItem item = head.get(at);
        if (item.kind() != Kind.NAME) {
            return false;
        }
        boolean last = at == head.size() - 1;
        boolean titled = at > 0 && head.get(at - 1).isOffice();
        return item.words().size() > 1
                || titled
                || (last && head.subList(0, at).stream().allMatch(it -> it.kind() == Kind.OTHER));
    }

    private void tellStates(PhraseFinding finding) {
        List<Entry> weak = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            PhraseItem item = head.get(i);
            if (!item.isPlace()) {
                continue;
            }
            Entry place = item.entry().orElseThrow();
            boolean hyphen = i + 2 < head.size() && head.get(i + 1).kind() == Kind.HYPHEN;
            boolean towards =
                    i > 1 && head.get(i - 1).kind() == Kind.HYPHEN && TOWARDS.contains(lower(head.get(i - 2)));
            if (towards || (hyphen && BACKED.contains(lower(head.get(i + 2))))) {
                continue;
            }
            if (hyphen || place.is(NameClass.CITY, NameClass.REGION, NameClass.CAPITAL)) {
                weak.add(place);
            } else {
                finding.state(place);
            }
        }
        weak.forEach(finding::state);
    }

    private void tellBearers(PhraseFinding finding) {
        for (int i = head.size() - 1; i >= 0; i--) {
            PhraseItem item = head.get(i);
            if (item.isBearer()) {
                finding.bearer(item, i == 0 ? List.of() : head.subList(0, i));
            } else if (item.kind() == Kind.FORMER) {
                finding.former();
            }
        }
    }

    private void tellComplements(PhraseFinding finding) {
        boolean abroad = finding.isAbroad();
        for (List<PhraseItem> complement : complements) {
            String link = lower(complement.get(0));
            List<PhraseItem> inside = complement.subList(1, complement.size());
            if (abroad && !link.equals("of") && !(link.equals("for") && finding.servesBody())) {
                continue;
            }
            if (SERVED.contains(link)) {
                for (int i = inside.size() - 1; i >= 0; i--) {
                    PhraseItem item = inside.get(i);
                    if (item.isBearer()) {
                        finding.served(item);
                    }
                }
            }
            if (OWN.contains(link)) {
                boolean where = !link.equals("of") && !link.equals("from");
                inside.stream()
                        .filter(PhraseItem::isPlace)
                        .findFirst()
                        .flatMap(PhraseItem::entry)
                        .ifPresent(place -> finding.complement(place, where));
            } else if (link.equals("for")) {
                // "the foreign minister for Kestria" is hers, "the envoy for Kestria" is not.
                finding.possessor(inside);
            }
            if (inside.stream().anyMatch(it -> it.kind() == Kind.NAME) && !finding.hasPerson()) {
                inside.stream()
                        .filter(it -> it.kind() == Kind.NAME)
                        .reduce((a, b) -> b)
                        .ifPresent(finding::ministry);
            }
        }
    }

    private static String lower(PhraseItem item) {
        return item.text().toLowerCase(Locale.ROOT);
    }
}
