#!/usr/bin/env python3
"""Trains the attribution network. See README.md; `run` calls it with the data's place."""
import argparse
import copy
import json
import math
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
import export
from decode import around, as_exchange, cue_vectors, decode
from model import ARGS, HARD, HARD_FIRST, Encoder, Heads, crf_loss, narrowed, pretrained, sums

WRONG = 24   # cues that are none, of each document, to learn refusal from


def windows_of(docs, rng, mask_share):
    """The windows of several documents as padded arrays, and where each unit's first piece is in them."""
    rows, where = [], []
    for doc in docs:
        place = np.zeros((len(doc.pieces), 2), dtype=np.int64)
        for start, end in doc.windows(rng):
            place[start:end, 0] = len(rows)
            place[start:end, 1] = np.arange(1, end - start + 1)
            rows.append((doc, start, end))
        where.append(place[doc.unit])
    longest = max(end - start for _, start, end in rows) + 2
    pieces, looks, places = (np.zeros((len(rows), longest), dtype=np.int64) for _ in range(3))
    for r, (doc, start, end) in enumerate(rows):
        n = end - start
        pieces[r, 0], pieces[r, n + 1] = 101, 102
        pieces[r, 1:n + 1] = doc.pieces[start:end]
        if rng is not None and mask_share:
            hide = (rng.random(n) < mask_share) & (pieces[r, 1:n + 1] > 102)
            pieces[r, 1:n + 1][hide] = 103
        looks[r, 1:n + 1] = doc.looks[start:end]
        places[r, 1:n + 1] = doc.places[start:end]
    return torch.tensor(pieces), torch.tensor(looks), torch.tensor(places), where


def role_labels(doc):
    labels = np.zeros(len(doc.start), dtype=np.int64)
    for k, role in enumerate(("content", "cue", "source")):
        for a in doc.attributions:
            if not a["nested"]:
                for start, end in a[role]:
                    base = {"source": 1, "cue": 3, "content": 5}[role]
                    labels[start:end] = base + 1
                    labels[start] = base
    return labels


def cue_labels(doc):
    """Cues of the outermost attributions and nested ones. What PolNeAR leaves unmarked inside a content may be nested."""
    labels = np.zeros(len(doc.start), dtype=np.int64)
    for nested in (True, False):
        for a in doc.attributions:
            if a["nested"] == nested:
                start, end = a["cue"][0]
                labels[start:end] = 4 if nested else 2
                labels[start] = 3 if nested else 1
    return labels


def argument_labels(doc, cue, attributions, lo, hi):
    labels = np.zeros(hi - lo, dtype=np.int64)
    for a in attributions:
        for role, base in (("content", 3), ("source", 1)):
            for start, end in a[role]:
                start, end = max(start, lo), min(end, hi)
                if start < end:
                    labels[start - lo:end - lo] = base + 1
                    labels[start - lo] = base
    return labels


def chosen_cues(doc, cue_scores, rng):
    """Gold cues with their attribution, and some that the network wrongly finds likely, which have none."""
    chosen = {}
    for a in doc.attributions:
        chosen.setdefault(a["cue"][0], []).append(a)
    gold = np.zeros(len(doc.start), dtype=bool)
    for start, end in chosen:
        gold[start:end] = True
    begins = cue_scores[:, 1] + cue_scores[:, 3]
    if not doc.wire:   # what lies in a content may be a nested cue that nobody marked: it is no example of a wrong one
        for a in doc.attributions:
            for start, end in a["content"]:
                begins[start:end] = 0
    wrong = np.nonzero((begins > 0.2) & ~gold)[0]
    for u in (int(u) for u in wrong[np.argsort(-begins[wrong], kind="stable")][:WRONG]):
        if rng.random() < 0.8:
            end = u + 1
            while end < len(gold) and not gold[end] and cue_scores[end, 2] + cue_scores[end, 4] > 0.5:
                end += 1
            chosen[(u, end)] = []
    for cue in doc.taught or ():
        if cue in chosen or begins[cue[0]] > 0 and not any(a < cue[1] and cue[0] < b for a, b in chosen):
            chosen.setdefault(cue, [])
    items = sorted(chosen.items())
    if len(items) > data.MOST_CUES:
        items = [items[i] for i in sorted(rng.choice(len(items), data.MOST_CUES, replace=False))]
    # A cue is often found a little too short or long: its attribution stays the same.
    moved = []
    for (a, b), held in items:
        if held and b - a > 1 and rng.random() < 0.15:
            a, b = (a + 1, b) if rng.random() < 0.5 else (a, b - 1)
        moved.append(((a, b), held))
    return moved


def loss_of(docs, encoder, heads, rng, args):
    pieces, looks, places, where = windows_of(docs, rng, args.mask)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bf16):
        hidden = encoder(pieces, looks, places, None)
    hidden = hidden.float()
    total, count = 0.0, 0
    for doc, place in zip(docs, where):
        if not len(place):
            continue
        units = hidden[torch.tensor(place[:, 0]), torch.tensor(place[:, 1])]
        role_scores, cue_scores = heads.roles(units), heads.cues(units)
        roles = F.cross_entropy(role_scores, torch.tensor(role_labels(doc)), reduction="sum")
        labels = cue_labels(doc)
        cues = F.cross_entropy(cue_scores, torch.tensor(labels), reduction="none")
        weight = torch.ones(len(labels))
        if not doc.wire:   # inside another's content a cue may be nested and unmarked
            inside = np.zeros(len(labels), dtype=bool)
            for a in doc.attributions:
                for start, end in a["content"]:
                    inside[start:end] = True
            weight[torch.tensor(inside & (labels == 0))] = args.inside
        weight[torch.tensor(labels >= 3)] = args.nested_weight
        cues = (cues * weight).sum()
        if doc.taught is not None:
            roles = (1 - args.share) * roles + args.share * F.cross_entropy(role_scores, doc.roles, reduction="sum")
            cues = (1 - args.share) * cues + args.share * F.cross_entropy(cue_scores, doc.cues, reduction="sum")
        total = total + 0.5 * roles + cues
        count += len(place)
        chosen = chosen_cues(doc, cue_scores.detach().softmax(-1).numpy(), rng)
        if chosen:
            spans = [c for c, _ in chosen]
            index, mask, distance, sentence, paragraph, offsets = around(doc, spans)
            gold = np.zeros(index.shape, dtype=np.int64)
            for row, (cue, held) in enumerate(chosen):
                n = int(mask[row].sum())
                gold[row, :n] = argument_labels(doc, cue, held, offsets[row], offsets[row] + n)
            scores = heads.arguments(units, cue_vectors(units, spans), torch.tensor(index), torch.tensor(mask),
                                     torch.tensor(distance),
                                     torch.tensor(sentence), torch.tensor(paragraph))
            soft = soft_arguments(doc, spans, gold) if doc.taught is not None else None
            total = total + args.arguments * crf_loss(scores, torch.tensor(gold), torch.tensor(mask), heads, soft,
                                                      args.share)
    return total / max(count, 1)


def soft_arguments(doc, spans, gold):
    """The teacher's marginals for each cue; the gold labels where the teacher saw another cue."""
    soft = F.one_hot(torch.tensor(gold), ARGS).float()
    for row, cue in enumerate(spans):
        taught = doc.taught.get(cue)
        if taught is not None:
            n = min(len(taught), soft.shape[1])
            soft[row, :n] = torch.tensor(taught[:n].astype(np.float32))
    return soft


@torch.no_grad()
def teach(docs, encoder, heads):
    """Keeps with each document what a teacher makes of it: probabilities of labels, and arguments of likely cues."""
    encoder.eval(), heads.eval()
    for doc in docs:
        if doc.taught is not None or not len(doc.start):
            continue
        pieces, looks, places, where = windows_of([doc], None, 0)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = encoder(pieces, looks, places, None)
        units = hidden.float()[torch.tensor(where[0][:, 0]), torch.tensor(where[0][:, 1])]
        doc.roles, doc.cues = heads.roles(units).softmax(-1), heads.cues(units).softmax(-1)
        spans = sorted({a["cue"][0] for a in doc.attributions}
                       | {tuple(x["cue"][0]) for x in decode(doc, units, heads, 1.0)})
        doc.taught = {}
        for i in range(0, len(spans), 64):
            part = spans[i:i + 64]
            index, mask, distance, sentence, paragraph, _ = around(doc, part)
            scores = heads.arguments(units, cue_vectors(units, part), *map(torch.tensor, (index, mask, distance,
                                                                                         sentence, paragraph)))
            _, single, _ = sums(scores, heads.transitions + HARD, heads.first + HARD_FIRST, torch.tensor(mask))
            for row, cue in enumerate(part):
                doc.taught[cue] = single[row, :int(mask[row].sum())].numpy().astype(np.float16)


@torch.no_grad()
def predict(docs, encoder, heads, bf16=True, bias=0.0):
    encoder.eval(), heads.eval()
    found = []
    for doc in docs:
        if not len(doc.start):
            found.append(as_exchange(doc, []))
            continue
        pieces, looks, places, where = windows_of([doc], None, 0)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            hidden = encoder(pieces, looks, places, None)
        units = hidden.float()[torch.tensor(where[0][:, 0]), torch.tensor(where[0][:, 1])]
        found.append(as_exchange(doc, decode(doc, units, heads, bias)))
    encoder.train(), heads.train()
    return found




def main():
    p = argparse.ArgumentParser()
    p.add_argument("--train", nargs=2, action="append", required=True, help="encoded and gold file; repeatable")
    p.add_argument("--wire", nargs=2, action="append", default=[], help="the same for stories with nested speech")
    p.add_argument("--nested", help="nested attributions found by rule in the training articles")
    p.add_argument("--dev", nargs=2)
    p.add_argument("--encoder", help="ONNX file to begin with")
    p.add_argument("--start", help="network to begin with instead; its inner layers may be narrowed")
    p.add_argument("--teacher", help="network whose answers are learned too")
    p.add_argument("--share", type=float, default=0.5, help="of the teacher's answers beside the gold ones")
    p.add_argument("--layers", default="0,1,2,3,4,5")
    p.add_argument("--inner", type=int, default=1536)
    p.add_argument("--activation", default="quick")
    p.add_argument("--window", type=int, default=254)
    p.add_argument("--head", type=int, default=96)
    p.add_argument("--blocks", type=int, default=3)
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--batch", type=int, default=2000, help="pieces in a step")
    p.add_argument("--mask", type=float, default=0.03)
    p.add_argument("--inside", type=float, default=0.1)
    p.add_argument("--nested-weight", type=float, default=2.0)
    p.add_argument("--arguments", type=float, default=0.3)
    p.add_argument("--wire-times", type=int, default=3)
    p.add_argument("--source-bias", type=float, default=0.0, help="added when the network is used, not in training")
    p.add_argument("--content-bias", type=float, default=0.0)
    p.add_argument("--cue-bias", type=float, default=0.0)
    p.add_argument("--ema", type=float, default=0.995)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--part", type=float, default=1.0)
    p.add_argument("--hold", type=int, default=0, help="documents at the end of the first training file kept for choosing")
    p.add_argument("--fp32", dest="bf16", action="store_false")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    data.WINDOW = args.window
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)

    extra = {}
    if args.nested:
        extra = {a["id"]: a["attributions"] for a in map(json.loads, open(args.nested, encoding="utf-8"))}
    docs = [d for e, g in args.train for d in data.load(e, g, extra=extra)]
    held = []
    if args.hold:
        held, docs = docs[-args.hold:], docs[:-args.hold]
    if args.part < 1:
        docs = [docs[i] for i in sorted(rng.choice(len(docs), int(len(docs) * args.part), replace=False))]
    for e, g in args.wire:
        docs += data.load(e, g, wire=True) * args.wire_times
    print(f"{len(docs)} documents, {sum(len(d.pieces) for d in docs)} pieces, "
          f"{sum(len(d.attributions) for d in docs)} attributions, "
          f"{sum(a['nested'] for d in docs for a in d.attributions)} nested", flush=True)

    if args.teacher:
        teacher, teacher_heads, settings = export.load(args.teacher)
        data.WINDOW = settings["window"]
        teach(docs, teacher, teacher_heads)
        data.WINDOW = args.window
        print(f"taught in {time.process_time():.0f} s", flush=True)

    keep = [int(i) for i in args.layers.split(",")]
    encoder, heads = Encoder(len(keep), args.inner, args.activation), Heads(inner=args.head, blocks=args.blocks)
    if args.start:
        saved, began_heads, _ = export.load(args.start)
        narrowed(encoder, saved.state_dict())
        heads.load_state_dict(began_heads.state_dict())
    else:
        pretrained(encoder, args.encoder, keep)
    encoder.words.weight.requires_grad_(False)
    fresh = list(heads.parameters()) + [encoder.looks.weight, encoder.places.weight, encoder.marks.weight]
    ids = {id(x) for x in fresh}
    old = [x for x in encoder.parameters() if id(x) not in ids and x.requires_grad]
    optimiser = torch.optim.AdamW([{"params": old, "lr": args.rate, "base": args.rate},
                                   {"params": fresh, "lr": args.rate * 5, "base": args.rate * 5}], weight_decay=0.01)
    average = {n: q.detach().clone() for m in (encoder, heads) for n, q in named(m)}
    steps = args.epochs * sum(len(d.pieces) for d in docs) / args.batch
    step, began = 0, time.process_time()
    for epoch in range(args.epochs):
        order, batch, size, losses = rng.permutation(len(docs)), [], 0, []
        for position, i in enumerate(order):
            batch.append(docs[i])
            size += len(docs[i].pieces)
            if size < args.batch and position + 1 < len(order):
                continue
            scale = min(1, (step + 1) / (0.06 * steps)) * max(0.0, 1 - step / steps)
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * scale
            loss = loss_of(batch, encoder, heads, rng, args)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(old + fresh, 1.0)
            optimiser.step()
            decay = min(args.ema, (step + 1) / (step + 10))
            for m in (encoder, heads):
                for n, q in named(m):
                    average[n].mul_(decay).add_(q.detach(), alpha=1 - decay)
            losses.append(loss.item())
            step += size / args.batch
            batch, size = [], 0
            if len(losses) % 100 == 0:
                spent = time.process_time() - began
                print(f"  epoch {epoch + 1} {position + 1}/{len(order)} loss {np.mean(losses[-100:]):.4f} "
                      f"{spent:.0f} s, {spent / max(step, 1) * (steps - step):.0f} s left", flush=True)
        print(f"epoch {epoch + 1} loss {np.mean(losses):.4f} {time.process_time() - began:.0f} s", flush=True)
        save(args, encoder, heads, average)
        if args.dev or held:
            report(args, encoder, heads, average, held)


def named(module):
    return [(type(module).__name__ + "." + n, q) for n, q in module.named_parameters() if q.requires_grad]


def save(args, encoder, heads, average):
    torch.save({"args": vars(args), "average": average, "encoder": encoder.state_dict(), "heads": heads.state_dict()},
               args.out)


def with_average(encoder, heads, average):
    e, h = copy.deepcopy(encoder), copy.deepcopy(heads)
    for m in (e, h):
        for n, q in named(m):
            q.data.copy_(average[n])
    return e, h


def report(args, encoder, heads, average, held):
    e, h = with_average(encoder, heads, average)
    sets = [("held", held, args.train[0][1])] if held else []
    if args.dev:
        sets.append(("dev", data.load(*args.dev), args.dev[1]))
    for name, docs, gold in sets:
        found = predict(docs, e, h, args.bf16)
        flat = [{**f, "attributions": [a for a in f["attributions"] if not a["nested"]]} for f in found]
        path = args.out + "." + name + ".jsonl"
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(f) + "\n" for f in flat)
        ids = {f["id"] for f in found}
        part = args.out + "." + name + ".gold.jsonl"
        with open(part, "w", encoding="utf-8") as out:
            out.writelines(l for l in open(gold, encoding="utf-8") if json.loads(l)["id"] in ids)
        scorer = os.environ.get("SCORER")
        if scorer:
            import subprocess
            text = subprocess.run([sys.executable, scorer, part, path], capture_output=True, text=True)
            print(name + "\n" + text.stdout + text.stderr[-500:], flush=True)


if __name__ == "__main__":
    main()
