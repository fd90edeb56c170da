"""From the network's scores to attributions, as Rejoinder decodes them too."""
import numpy as np
import torch

from model import AFTER, ARGS, BEFORE, HARD, HARD_FIRST, PARAGRAPHS, buckets

CUE_HARD = np.zeros((5, 5))
for _to, _of in ((2, (1, 2)), (4, (3, 4))):
    for _a in range(5):
        if _a not in _of:
            CUE_HARD[_a, _to] = -1e4


def viterbi(scores, trans, first):
    """Best path for each row of N x T x L."""
    n, length, _ = scores.shape
    alpha = first + scores[:, 0]
    back = np.zeros((n, length, scores.shape[2]), dtype=np.int8)
    for t in range(1, length):
        step = alpha[:, :, None] + trans
        back[:, t] = step.argmax(1)
        alpha = step.max(1) + scores[:, t]
    best = np.zeros((n, length), dtype=np.int64)
    best[:, -1] = alpha.argmax(1)
    for t in range(length - 1, 0, -1):
        best[:, t - 1] = back[np.arange(n), t, best[:, t]]
    return best


def log_probability(path, scores, trans, first):
    """Natural logarithm of the probability of one row's path among all paths."""
    alpha = first + scores[0]
    gold = alpha[path[0]]
    for t in range(1, len(path)):
        top = alpha.max()
        alpha = np.log(np.exp(alpha - top) @ np.exp(trans)) + top + scores[t]
        gold += trans[path[t - 1], path[t]] + scores[t, path[t]]
    top = alpha.max()
    return float(gold - top - np.log(np.exp(alpha - top).sum()))


def runs(labels, begin):
    """Unit ranges of the label pair (begin, begin + 1)."""
    found, start = [], None
    for i, label in enumerate(list(labels) + [0]):
        if start is not None and label != begin + 1:
            found.append((start, i))
            start = None
        if label == begin:
            start = i
    return found


def reach(doc, a, b):
    """Units of at most two paragraphs before and after a cue, and no more than so many."""
    lo, hi = np.searchsorted(doc.paragraph, [doc.paragraph[a] - PARAGRAPHS, doc.paragraph[a] + PARAGRAPHS + 1])
    return max(int(lo), a - BEFORE, 0), min(max(int(hi), b), b + AFTER, len(doc.start))


def around(doc, cues):
    """For each cue the units around it and their features; all padded to one length with unit 0 and mask False."""
    spans = [reach(doc, a, b) for a, b in cues]
    longest = max(b - a for a, b in spans)
    index = np.zeros((len(cues), longest), dtype=np.int64)
    mask = np.zeros((len(cues), longest), dtype=bool)
    distance = np.zeros_like(index)
    sentence = np.zeros_like(index)
    paragraph = np.zeros_like(index)
    for row, ((a, b), (lo, hi)) in enumerate(zip(cues, spans)):
        u = np.arange(lo, hi)
        n = hi - lo
        index[row, :n] = u
        mask[row, :n] = True
        offsets = np.where(u < a, u - a, np.where(u >= b, u - b + 1, 0))
        distance[row, :n] = buckets(offsets)
        sentence[row, :n] = np.clip(doc.sentence[lo:hi] - doc.sentence[a], -4, 4) + 4
        paragraph[row, :n] = np.clip(doc.paragraph[lo:hi] - doc.paragraph[a], -3, 3) + 3
    return index, mask, distance, sentence, paragraph, [lo for lo, _ in spans]


def cue_vectors(units, cues):
    first, last = torch.tensor([a for a, _ in cues]), torch.tensor([b - 1 for _, b in cues])
    return torch.cat([units.index_select(0, first), units.index_select(0, last)], 1)


@torch.no_grad()
def decode(doc, units, heads, bias=0.0):
    """Attributions of a document from its unit vectors: dicts of unit ranges with the probability of the cue."""
    logits = heads.cues(units).float().log_softmax(-1).numpy()
    shifted = logits.copy()
    shifted[:, 1:3] += bias   # of the outermost cues
    first = np.array([0, 0, -1e4, 0, -1e4])
    path = viterbi(shifted[None], CUE_HARD, first)[0]
    cues = [(a, b, nested) for nested, begin in ((False, 1), (True, 3)) for a, b in runs(path, begin)]
    cues.sort()
    if not cues:
        return []
    spans = [(a, b) for a, b, _ in cues]
    index, mask, distance, sentence, paragraph, offsets = around(doc, spans)
    tensors = [torch.tensor(x) for x in (index, mask, distance, sentence, paragraph)]
    scores = heads.arguments(units, cue_vectors(units, spans), *tensors).float()
    trans = (heads.transitions + HARD).detach().numpy()
    begin = (heads.first + HARD_FIRST).detach().numpy()
    scores = scores.numpy()
    scores[~mask] = np.array([0.0] + [-1e4] * (ARGS - 1))
    best = viterbi(scores, trans, begin)
    found = []
    for row, (a, b, nested) in enumerate(cues):
        lo, n = offsets[row], int(mask[row].sum())
        content = [(x + lo, y + lo) for x, y in runs(best[row], 3)]
        sources = runs(best[row], 1)
        if not content:
            continue
        gain = [scores[row, x:y].max(-1).sum() - scores[row, x:y, 0].sum() for x, y in sources]
        source = [sources[int(np.argmax(gain))]] if sources else []
        found.append({"cue": [(a, b)], "content": content, "source": [(x + lo, y + lo) for x, y in source],
                      "nested": nested, "p": float(1 - np.exp(logits[a, 0])),
                      "path": log_probability(best[row, :n], scores[row, :n].astype(float), trans, begin)})
    return found


def as_exchange(doc, found):
    def spans(ranges):
        return [[int(doc.start[a]), int(doc.end[b - 1])] for a, b in ranges]
    return {"id": doc.id, "attributions": [
        {"id": f"a{i}", **{r: spans(x[r]) for r in ("source", "cue", "content")},
         "p": x["p"], "path": x["path"], "nested": x["nested"]} for i, x in enumerate(found)]}
