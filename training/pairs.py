#!/usr/bin/env python3
"""Fits the weights by which claims of different articles are compared: `pairs.py FEATURES.tsv WEIGHTS.tsv`.

FEATURES.tsv is written by the test class PairFeatureTable from the disputes named below, the only ones used here; the
other six of the set are for measuring. Logistic regression by Newton steps, penalty 3; nothing is random.
"""
import sys

import numpy as np

TUNED_ON = {"collision", "grid", "lake"}
PROPOSITION = """REACH DISTINCT PREDICATES CONTAINED CONCEPT NAMES OTHER_NAMES TOPIC DAYS MONTHS SAME_NUMBER OTHER_NUMBER
 OTHER_MOOD SAME_HOLDER SAME_SIDE OTHER_DOER EXCHANGED BOTH_ACCUSE SHORT VERBATIM SIDES_FIT OPEN""".split()
AGREEMENT = """DISTINCT PREDICATES NAMES SAME_NUMBER OTHER_NUMBER SAME_HOLDER SAME_SIDE OTHER_DOER VERBATIM SAME_ACT BOTH_AGAINST
 ONE_AGAINST NEGATION CONTRARY OTHER_MOOD""".split()


def fit(x, y, weight, penalty=3.0):
    z = np.c_[np.ones(len(x)), x]
    ridge = penalty * np.r_[0.0, np.ones(x.shape[1])]
    b = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ b))
        step = np.linalg.solve((z * (weight * p * (1 - p))[:, None]).T @ z + np.diag(ridge + 1e-9),
                               z.T @ (weight * (y - p)) - ridge * b)
        b += step
        if abs(step).max() < 1e-9:
            break
    return b


def main(features, weights):
    header, *rows = [line.rstrip("\n").split("\t") for line in open(features, encoding="utf-8")]
    rows = [dict(zip(header, r)) for r in rows]
    rows = [r for r in rows if r["dispute1"] in TUNED_ON and r["dispute2"] in TUNED_ON]
    same = np.array([float(r["proposition1"] == r["proposition2"] != "-") for r in rows])
    one = np.array([1.0 if r["dispute1"] == r["dispute2"] else 0.3 for r in rows])
    sides = np.array([s == 1 and "neutral" not in (r["stance1"], r["stance2"]) for s, r in zip(same, rows)])
    agree = np.array([float(r["stance1"] == r["stance2"]) for r in rows])

    def table(names):
        return np.array([[float(r[n]) for n in names] for r in rows])

    proposition = dict(zip(["BIAS"] + PROPOSITION, fit(table(PROPOSITION), same, one)))
    agreement = dict(zip(["BIAS"] + AGREEMENT, fit(table(AGREEMENT)[sides], agree[sides], np.ones(sides.sum()))))
    with open(weights, "w", encoding="utf-8") as out:
        out.write("# origin: fitted by training/pairs.py to three of our own invented disputes; licence: Apache-2.0\n")
        out.write("feature\tproposition\tagreement\n")
        for name in dict.fromkeys(["BIAS"] + PROPOSITION + AGREEMENT):
            out.write(f"{name}\t{proposition.get(name, 0.0):.3f}\t{agreement.get(name, 0.0):.3f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
