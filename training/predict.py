#!/usr/bin/env python3
"""Attributions of a network before it is made small: `predict.py NETWORK.pt ENCODED.jsonl OUT.jsonl`."""
import json
import sys

import torch

import data
import export
import train


def main(network, encoded, out):
    torch.set_num_threads(1)
    encoder, heads, args = export.load(network)
    data.WINDOW = args["window"]
    with open(encoded, encoding="utf-8") as lines:
        docs = [data.Doc(json.loads(line), [], False) for line in lines]
    with open(out, "w", encoding="utf-8") as file:
        for found in train.predict(docs, encoder, heads, True, args.get("cue_bias", 0.0)):
            file.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
