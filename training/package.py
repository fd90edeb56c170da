#!/usr/bin/env python3
"""Writes a trained network as a model folder: graphs, transitions, manifest, card and licence. Called by `run`."""
import hashlib
import json
import pathlib
import platform
import shutil
import subprocess
import sys

import numpy
import onnx
import torch

import calibrate
import export
import predict

ROOT = pathlib.Path(__file__).resolve().parent.parent

CARD = """# {name}, {date}

Finds attributions in English news: who said what, by which words. Part of Rejoinder; read by `core`, never by itself.

| | |
|---|---|
| Kind | {layers}-layer encoder of width 384 (inner {inner}), initialised from all-MiniLM-L6-v2 (Apache-2.0); cue labels; for each cue a conditional random field over the units around it |
| Weights | 8 bits, activations quantised as they come |
| Input | word pieces; every name is one placeholder, so no party's name can change what is found |
| Trained on | PolNeAR 1.0, training part ({articles} articles; not distributed with Rejoinder); {stories} stories of our own in `training/stories` |
| Trained | {date}, {epochs} epochs, seed {seed}, on a CPU with PyTorch {torch} |
| Again | `training/run DATA {profile}` |

## Scores on PolNeAR's development part, before weights were made small

{scores}

Expected calibration error of the confidence there, where it was fitted: {error:.3f}.

## Limits

English only. Trained mostly on US political news of 2015 and 2016 and on invented wire copy; expect less on speech
transcripts, opinion pieces, court reports and machine translation. PolNeAR counts beliefs, intentions and attitudes as
attributions; so does the model. Nested attributions were learned from the invented stories alone.
Soft cues ("support for", "an agreement to") are where people disagree as well, and where most errors are.
"""


def sha256(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()


def main(network, work, train, dev, folder, date):
    folder = pathlib.Path(folder)
    export.main(network, folder)
    saved = torch.load(network, map_location="cpu")["args"]
    found = pathlib.Path(work) / "dev.found.jsonl"
    predict.main(network, str(pathlib.Path(work) / "dev.encoded.jsonl"), str(found))
    weights, shares, right = calibrate.fit(list(calibrate.examples(dev, found)))
    error = calibrate.calibration_error(shares, right)
    scores = json.loads(subprocess.run([str(ROOT / "rejoinder"), "evaluate", "--json", "--bootstrap", "0", dev,
                                        "--predictions", str(found)], check=True, capture_output=True).stdout)
    manifest = {
        "name": folder.parent.name, "date": date, "window": saved["window"], "cue.bias": saved.get("cue_bias", 0.0),
        "confidence.cue": f"{weights[0]:.4f}", "confidence.arguments": f"{weights[1]:.4f}",
        "confidence.constant": f"{weights[2]:.4f}", "confidence.error": f"{error:.4f}",
        "train.sha256": sha256(train), "dev.sha256": sha256(dev),
        "stories.sha256": sha256(pathlib.Path(work) / "stories.jsonl"),
        "dev.encoded.sha256": sha256(pathlib.Path(work) / "dev.encoded.jsonl"),
        "python": platform.python_version(), "torch": torch.__version__, "onnx": onnx.__version__,
        "numpy": numpy.__version__,
        **{"setting." + k: saved[k] for k in ("layers", "inner", "activation", "head", "blocks", "epochs", "rate",
                                              "batch", "mask", "inside", "nested_weight", "wire_times", "ema", "seed")},
        **{"dev." + name.replace(" ", "-"): f"{value:.4f}" for name, value in figures(scores)},
    }
    lines = [f"{k}={v}" for k, v in manifest.items()]
    (folder / "manifest.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")
    table = "| | F1 |\n|---|---|\n" + "\n".join(f"| {name} | {value:.3f} |" for name, value in figures(scores))
    (folder / "CARD.md").write_text(CARD.format(
        name=manifest["name"], date=date, layers=len(saved["layers"].split(",")), inner=saved["inner"],
        articles=sum(1 for _ in open(train, encoding="utf-8")),
        stories=len(list((ROOT / "training" / "stories").glob("*.txt"))), epochs=saved["epochs"], seed=saved["seed"],
        torch=torch.__version__, profile=manifest["name"].split("-")[-1], scores=table, error=error), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")


def figures(scores):
    return [(name, value["f1"]) for name, value in scores["metrics"].items()]


if __name__ == "__main__":
    main(*sys.argv[1:])
