#!/usr/bin/env python3
"""Turns the marked stories into articles.jsonl, gold.tsv, responses.tsv and pairs.tsv: `build.py`. GUIDE.md tells the marks."""
import collections
import itertools
import json
import pathlib
import random
import re

HERE = pathlib.Path(__file__).parent
MARK = re.compile(r"\{([sqt])(\d+(?:,\d+)*) ")
PART = {"s": "source", "q": "cue", "t": "content"}
ACTS = set("assert deny reject accuse demand request promise threaten praise announce propose ask other".split())
STANCES = {"holds", "opposes", "neutral"}
TAGS = {"restated", "hedged", "double-denial"}
TYPES = set("denies refutes rejects accuses_back supports answers".split())
ORIGIN = "# origin: our own stories, licence: Apache-2.0"
# How many pairs of each relation and difficulty at most; 20 of each plain kind.
QUOTA = {"same": 12, "repeats": 12, "opposes": 14, "answers": 12, "unrelated": 62}


def table(name):
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    header, *rest = [r.split("\t") for r in rows if r and not r.startswith("#")]
    assert all(len(r) == len(header) for r in rest), (name, [r for r in rest if len(r) != len(header)])
    return [dict(zip(header, r)) for r in rest]


def write(name, header, rows):
    lines = [ORIGIN, "\t".join(header)] + ["\t".join(r) for r in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def unmark(story, marked):
    """The plain text and the spans of each number's parts."""
    text, opened, spans, at, i = [], [], collections.defaultdict(lambda: collections.defaultdict(list)), 0, 0
    while i < len(marked):
        mark = MARK.match(marked, i)
        if mark:
            opened.append((PART[mark.group(1)], mark.group(2).split(","), at))
            i = mark.end()
        elif marked[i] == "}":
            part, numbers, start = opened.pop()
            assert start < at, (story, "empty mark", numbers)
            for number in numbers:
                spans[number][part].append([start, at])
            i += 1
        else:
            assert marked[i] != "{", (story, marked[i:i + 30])
            text.append(marked[i])
            at += 1
            i += 1
    assert not opened, (story, opened)
    return "".join(text), spans


def quoted(text):
    """For each character, whether it stands between quotation marks (the marks themselves do not); headlines have 'single' ones."""
    result, inside, headline = [], False, True
    for i, c in enumerate(text):
        before, after = text[i - 1:i], text[i + 1:i + 2]
        single = headline and c == "'" and (not before.isalnum() if not inside else not after.isalnum())
        if c in '"“”' or single:
            inside = not inside
            result.append(False)
        else:
            result.append(inside)
        if c == "\n":
            assert not inside, ("quotation not closed", text[:i][-80:])
            headline = False
    return result


def mode(text, inside, content, nested_in_quote):
    letters = [inside[i] for a, b in content for i in range(a, b) if text[i].isalnum()]
    if all(letters):
        return "indirect" if nested_in_quote else "direct"
    return "mixed" if any(letters) else "indirect"


def within(spans, around):
    return bool(spans) and all(any(a <= s and e <= b for a, b in around) for s, e in spans)


def width(spans):
    return sum(b - a for a, b in spans)


def parent(number, spans):
    own = spans[number]
    around = [n for n, o in spans.items() if n != number and within(own["content"], o["content"])
              and (not own["cue"] or within(own["cue"], o["content"])) and width(o["content"]) > width(own["content"])]
    return min(around, key=lambda n: width(spans[n]["content"]), default=None)


def words(text, spans):
    return " … ".join(text[a:b] for a, b in spans)


def story(block, actors):
    head, rest = block.split("\n\n", 1)
    id_, *fields = head.splitlines()
    fields = dict(f.split(": ", 1) for f in fields)
    marked, tail = rest.split("\n---\n")
    text, spans = unmark(id_, marked + "\n")
    inside = quoted(text)
    attributions, golds, links = [], [], []
    for line in tail.strip().splitlines():
        parts = line.split()
        if parts[1] in TYPES:
            number, type_, to = parts
            links.append((f"{id_}#{number}", type_, to if "#" in to else f"{id_}#{to}"))
            continue
        number, act, actor, proposition, stance, *rest = parts
        assert act in ACTS and actor in actors and not set(rest[1:]) - TAGS, (id_, line)
        assert proposition == "-" or stance in STANCES, (id_, line)
        tags = [t for t in rest if t in TAGS]
        utterance = rest[0] if rest and rest[0] not in TAGS | {"-"} else ""
        s = {p: sorted(spans[number][p]) for p in PART.values()}
        assert s["content"] and len(s["source"]) < 2, (id_, number, s)
        up = parent(number, spans)
        in_quote = up is not None and all(inside[a] for a, _ in spans[up]["content"])
        attributions.append({
            "id": number, **s, "mode": mode(text, inside, s["content"], in_quote), "act": act, "parent": up,
            "actor": actors[actor], "restated": "restated" in tags})
        golds.append({"ref": f"{id_}#{number}", "story": id_, "actor": actor, "proposition": proposition, "stance": stance,
                      "utterance": utterance, "tags": tags, "content": " ".join(words(text, s["content"]).split()),
                      "nested": up is not None, "published": fields["published"]})
    listed = {a["id"] for a in attributions}
    assert listed == set(spans) and len(listed) == len(attributions), (id_, listed ^ set(spans))
    first = text.split("\n", 1)[0]
    headline = None if re.match(r"[A-Z/ -]{4,}, ", first) else [0, len(first)]  # "SEVRIN, Jan 19 …": a dateline
    responses = [{"from": f.split("#")[1], "to": t.split("#")[1], "type": y} for f, y, t in links
                 if t.startswith(id_ + "#")]
    article = {"id": id_, "unit": "utf16", "text": text, "headline": headline, "published": fields["published"],
               "outlet": fields["outlet"], "language": "en",
               "attributions": sorted(attributions, key=lambda a: a["content"]), "responses": responses}
    return article, golds, links


def positions(golds, links):
    """Who answered what: from each response, (claim and side that answers, claim and side answered)."""
    by_ref = {g["ref"]: g for g in golds}
    return {(position(by_ref[f]), position(by_ref[t])) for f, _, t in links}


def side(actor):
    """Whom an actor stands with: his state, the opposition or the rebels in it, or, without a state, himself."""
    return (actor["country"], actor["role"] in ("OPP", "REB")) if actor["country"] else actor["id"]


def position(g):
    return g["proposition"], g["stance"], g["side"]


def relation(a, b, answers):
    """The relation of two attributions, the earlier first, by GUIDE.md; None: too open to be asked."""
    if a["utterance"] and a["utterance"] == b["utterance"]:
        return "same"
    if a["proposition"] == b["proposition"]:
        if a["stance"] != b["stance"]:
            return "opposes" if "neutral" not in (a["stance"], b["stance"]) else "answers"
        if a["stance"] == "neutral":
            return None
        return "repeats" if a["actor"] == b["actor"] else "same"
    if (position(b), position(a)) in answers:
        return "answers"
    # The answered claim said again after the answer, or the answer given by a third party: a reply, or none?
    joined = {frozenset((x[:2], y[:2])) for x, y in answers}
    return None if frozenset((position(a)[:2], position(b)[:2])) in joined else "unrelated"


POINTING = {"that", "this", "they", "them", "such", "what", "could", "with"}


def tells(g):
    """Whether the content can be told to be unrelated to another: not "that part", nor what is said about one's own words."""
    own_words = g["proposition"] == g["ref"] and "double-denial" in g["tags"]
    return len(set(re.findall(r"\w{4,}", g["content"].lower())) - POINTING) > 1 and not own_words


def likeness(a, b):
    x, y = (set(re.findall(r"[a-z0-9]{4,}", g["content"].lower())) for g in (a, b))
    return len(x & y) / max(1, len(x | y))


def difficulty(a, b, kind, twins):
    pair = frozenset((a["proposition"], b["proposition"]))
    if kind == "unrelated":
        if pair in twins:
            return twins[pair]
        if a["dispute"] == b["dispute"]:
            return "neighbour-issue" if a["actor"] == b["actor"] else "same-topic"
        return "neighbour-issue" if a["actor"] == b["actor"] else "plain"
    for tag in ("double-denial", "restated"):
        if tag in a["tags"] + b["tags"]:
            return tag
    if kind == "same" and a["utterance"] and a["utterance"] == b["utterance"]:
        return "syndicated" if likeness(a, b) > 0.8 else "other-cue"
    if kind == "answers" and pair in twins and twins[pair] == "mirror":
        return "mirror"
    if a["figures"] or b["figures"]:
        return "figures"
    if "hedged" in a["tags"] + b["tags"]:
        return "hedged"
    if kind == "opposes" and likeness(a, b) >= 0.27 and tells(a) and tells(b):
        return "one-not"
    if a["nested"] or b["nested"]:
        return "nested"
    if likeness(a, b) < 0.12:
        return "paraphrase" if kind in ("same", "repeats") else "plain"
    return "plain"


def pairs(golds, answers, twins):
    """A sample, the same on every machine: each kind of pair up to its quota, the likest first among the unrelated."""
    kinds = collections.defaultdict(list)
    for a, b in itertools.combinations(sorted(golds, key=lambda g: (g["published"], g["ref"])), 2):
        if a["story"] == b["story"]:
            continue
        kind = relation(a, b, answers)
        if kind is None or kind == "unrelated" and not (tells(a) and tells(b)):
            continue
        hard = difficulty(a, b, kind, twins)
        if hard != "open":
            kinds[kind, hard].append((a, b))
    dice = random.Random(20240514)
    chosen = []
    for (kind, hard), members in sorted(kinds.items()):
        dice.shuffle(members)
        if kind == "unrelated" and hard != "plain":
            members.sort(key=lambda m: -likeness(*m))
        used, taken = collections.Counter(), 0
        for a, b in members:
            if taken < (QUOTA[kind] if hard != "plain" else 20) and max(used[a["ref"]], used[b["ref"]]) < 3:
                used.update((a["ref"], b["ref"]))
                taken += 1
                chosen.append((a["ref"], b["ref"], kind, hard, a["content"], b["content"]))
    return chosen


def main():
    actors = {a["id"]: a for a in table("actors.tsv")}
    for a in actors.values():
        a["country"] = a["country"] or None
    propositions = {p["id"]: p for p in table("propositions.tsv")}
    twins = {frozenset((t["one"], t["other"])): t["difficulty"] for t in table("twins.tsv")}
    articles, golds, links = [], [], []
    for path in sorted((HERE / "stories").glob("*.txt")):
        for block in path.read_text(encoding="utf-8").split("=== ")[1:]:
            article, gold, link = story(block, actors)
            for g in gold:
                g["dispute"] = path.stem
                if g["proposition"] == "*":
                    g["proposition"] = g["ref"]
                else:
                    assert g["proposition"] in propositions or g["proposition"] == "-", g
                g["side"] = side(actors[g["actor"]])
                g["figures"] = propositions.get(g["proposition"], {}).get("about") == "figure"
            articles.append(article)
            golds += gold
            links += link
    articles.sort(key=lambda a: (a["published"], a["id"]))
    order = {a["id"]: i for i, a in enumerate(articles)}
    refs = {g["ref"]: g for g in golds}
    for f, _, t in links:
        assert f in refs and t in refs, (f, t)
        assert order[t.split("#")[0]] <= order[f.split("#")[0]], (f, "answers the future", t)
    said = collections.defaultdict(set)
    for g in golds:
        if g["utterance"]:
            said[g["utterance"]].add((g["proposition"], g["stance"]))
    assert all(len(s) == 1 for s in said.values()), {u: s for u, s in said.items() if len(s) > 1}
    assert {p["dispute"] for p in propositions.values()} == {g["dispute"] for g in golds}
    with open(HERE / "articles.jsonl", "w", encoding="utf-8") as out:
        for a in articles:
            out.write(json.dumps(a, ensure_ascii=False) + "\n")
    golds.sort(key=lambda g: (order[g["story"]], int(g["ref"].split("#")[1])))
    write("gold.tsv", ["attribution", "dispute", "proposition", "stance", "utterance", "tags", "actor", "content"],
          [[g["ref"], g["dispute"], g["proposition"], g["stance"], g["utterance"] or "-", ",".join(g["tags"]) or "-",
            g["actor"], g["content"]] for g in golds])
    write("responses.tsv", ["from", "type", "to"],
          sorted(links, key=lambda l: (order[l[0].split("#")[0]], l)))
    claims = [g for g in golds if g["proposition"] != "-"]
    write("pairs.tsv", ["earlier", "later", "relation", "difficulty", "earlier-content", "later-content"],
          pairs(claims, positions(golds, links), twins))


if __name__ == "__main__":
    main()
