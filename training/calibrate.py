#!/usr/bin/env python3
"""Fits the confidence of attributions on articles that training did not see.

    calibrate.py GOLD.jsonl PREDICTIONS.jsonl   (predictions with "p" and "path" for each attribution)

Prints the three numbers of the manifest and the expected calibration error. Right means: the content's words overlap a
gold content by half (intersection over union) and the sources share a word, as the scorer has it.
"""
import json
import math
import re
import sys

import numpy as np


def tokens(text):
    return [m.span() for m in re.finditer(r"\w+", text)]


def touched(spans, words):
    return {i for i, (a, b) in enumerate(words) for s, e in spans if a < e and s < b}


def examples(gold_path, found_path):
    gold = {a["id"]: a for a in map(json.loads, open(gold_path, encoding="utf-8"))}
    for found in map(json.loads, open(found_path, encoding="utf-8")):
        article = gold[found["id"]]
        words = tokens(article["text"])
        answers = [(touched(a["content"], words), touched(a["source"], words)) for a in article["attributions"]]
        for x in found["attributions"]:
            content, source = touched(x["content"], words), touched(x["source"], words)
            right = any(content and 2 * len(content & c) >= len(content | c) and (bool(source & s) or not (source or s))
                        for c, s in answers)
            yield x["p"], x["path"], right


def fit(rows, rounds=200):
    """Logistic regression by Newton's method."""
    p = np.clip(np.array([r[0] for r in rows]), 1e-6, 1 - 1e-6)
    x = np.stack([np.log(p / (1 - p)), np.maximum(-20, np.array([r[1] for r in rows])), np.ones(len(rows))], 1)
    y = np.array([float(r[2]) for r in rows])
    w = np.zeros(3)
    for _ in range(rounds):
        q = 1 / (1 + np.exp(-x @ w))
        h = (x * (q * (1 - q))[:, None]).T @ x + 1e-3 * np.eye(3)
        w += np.linalg.solve(h, x.T @ (y - q) - 1e-3 * w)
    return w, 1 / (1 + np.exp(-x @ w)), y


def calibration_error(q, y, bins=10):
    error = 0.0
    for b in range(bins):
        inside = (q >= b / bins) & ((q < (b + 1) / bins) | (b == bins - 1))
        if inside.any():
            error += inside.mean() * abs(q[inside].mean() - y[inside].mean())
    return error


if __name__ == "__main__":
    weights, shares, right = fit(list(examples(*sys.argv[1:3])))
    for name, value in zip(("cue", "arguments", "constant"), weights):
        print(f"confidence.{name}={value:.4f}")
    print(f"# {len(right)} attributions, {right.mean():.3f} right, calibration error {calibration_error(shares, right):.3f}")
