"""Articles as the encoder sees them, with gold attributions as ranges of units.

The pieces, features and units come from Rejoinder itself (`encode`), so training and reading cannot differ in them.
"""
import json

import numpy as np

WINDOW = 254
MOST_CUES = 400


class Doc:
    """One article: arrays of pieces and units, and its attributions as (source, cue, content) lists of unit numbers."""

    def __init__(self, encoded, attributions, wire):
        self.id = encoded["id"]
        self.pieces = np.array(encoded["pieces"], dtype=np.int64)
        self.looks = np.array(encoded["looks"], dtype=np.int64)
        self.places = np.array(encoded["places"], dtype=np.int64)
        self.unit = np.array(encoded["unit"], dtype=np.int64)
        self.start = np.array(encoded["start"], dtype=np.int64)
        self.end = np.array(encoded["end"], dtype=np.int64)
        self.wire = wire
        self.taught = None   # a teacher's answers, if there is one
        opens = self.places[self.unit] if len(self.unit) else np.zeros(0, dtype=np.int64)
        self.sentence = np.cumsum(opens >= 3)
        self.paragraph = np.cumsum(opens >= 6)
        self.attributions = [a for a in (self.units_of(x) for x in attributions) if a]

    def units_of(self, attribution):
        """Each role as runs of units, one for each piece, and whether it is nested; None without a cue or content."""
        roles = {}
        for role in ("source", "cue", "content"):
            runs = []
            for start, end in attribution[role]:
                touched = [u for u in range(np.searchsorted(self.end, start, "right"), len(self.start))
                           if self.start[u] < end and self.most_inside(u, start, end)]
                if touched:
                    runs.append((touched[0], touched[-1] + 1))
            roles[role] = runs
        if not roles["cue"] and attribution.get("cueless"):
            roles["cue"] = self.mark_between(roles["source"], roles["content"])
        if not roles["cue"] or not roles["content"]:
            return None
        roles["cue"] = roles["cue"][:1]
        roles["nested"] = attribution.get("parent") is not None
        return roles

    def most_inside(self, u, start, end):
        inside = min(self.end[u], end) - max(self.start[u], start)
        return 2 * inside >= self.end[u] - self.start[u]

    def mark_between(self, source, content):
        """The colon or dash of a headline stands for its missing cue."""
        if not source or not content:
            return []
        first, second = sorted([source[0], content[0]])
        return [(first[1], second[0])] if 0 < second[0] - first[1] <= 2 else []

    def windows(self, rng=None):  # noqa: the global may be set by the trainer
        """Cuts where Rejoinder cuts; in training the first window is of random length."""
        n, cuts, start = len(self.pieces), [0], 0
        starts = np.nonzero(self.places >= 3)[0]
        paragraphs = np.nonzero(self.places >= 6)[0]
        limit = WINDOW if rng is None else int(rng.integers(WINDOW // 3, WINDOW + 1))
        while n - start > limit:
            p = paragraphs[(paragraphs > start + limit // 2) & (paragraphs <= start + limit)]
            s = starts[(starts > start + limit // 4) & (starts <= start + limit)]
            start = int(p[-1]) if len(p) else int(s[-1]) if len(s) else start + limit
            cuts.append(start)
            limit = WINDOW
        return list(zip(cuts, cuts[1:] + [n]))


def load(encoded_path, gold_path, wire=False, extra=None):
    """Documents in file order. `extra`: id -> further attributions (nested ones found by rule)."""
    gold = {}
    with open(gold_path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            gold[article["id"]] = article.get("attributions") or article.get("statements") or []
    docs = []
    with open(encoded_path, encoding="utf-8") as lines:
        for line in lines:
            encoded = json.loads(line)
            docs.append(Doc(encoded, gold[encoded["id"]] + (extra or {}).get(encoded["id"], []), wire))
    return docs
