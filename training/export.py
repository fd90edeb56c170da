#!/usr/bin/env python3
"""Writes a trained network as two ONNX graphs: the encoder with 8-bit weights, and the labelling of a cue's arguments.

    export.py NETWORK.pt FOLDER

The encoder graph is written out operator by operator, in the fused operators of ONNX Runtime (com.microsoft), so that
nothing depends on what an optimiser happens to find. Activations are quantised as they come (dynamically), weights by
output column.
"""
import pathlib
import sys

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from model import ARGS, CUES, Encoder, Heads

FUSED = "com.microsoft"


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, inputs, output, domain="", **attributes):
        outputs = [output] if isinstance(output, str) else output
        self.nodes.append(helper.make_node(op, inputs, outputs, name=outputs[0], domain=domain, **attributes))
        return output

    def linear(self, x, weight, bias, output):
        """x W^T + b with 8-bit weights, a scale for each output column."""
        w = weight.T   # inputs x outputs
        scale = np.maximum(np.abs(w).max(0) / 127, 1e-9).astype(np.float32)
        quantised = np.clip(np.round(w / scale), -127, 127).astype(np.int8)
        inputs = [x, self.constant(output + ".weight", quantised), self.constant(output + ".scale", scale),
                  self.constant(output + ".zero", np.zeros(scale.shape, dtype=np.int8))]
        if bias is not None:
            inputs.append(self.constant(output + ".bias", bias))
        return self.add("DynamicQuantizeMatMul", inputs, output, FUSED)


def encoder_graph(encoder, heads, width=384, head_count=12):
    g = Graph()
    a = {n: p.detach().float().numpy() for n, p in encoder.state_dict().items()}
    # Rows of the word table as 8-bit numbers with a scale each; placeholders' additions are folded into their rows.
    words = a["words.weight"].copy()
    words += a["marks.weight"][0]
    for mark in (1, 2, 3):
        words[mark] = a["words.weight"][mark] + a["marks.weight"][mark]
    scale = np.maximum(np.abs(words).max(1, keepdims=True) / 127, 1e-9).astype(np.float32)
    g.constant("words", np.clip(np.round(words / scale), -127, 127).astype(np.int8))
    g.constant("words.scale", scale)
    g.constant("positions", a["positions.weight"])
    g.constant("looks", a["looks.weight"])
    g.constant("places", a["places.weight"])
    g.add("Gather", ["words", "pieces"], "word8")
    g.add("Cast", ["word8"], "word32", to=TensorProto.FLOAT)
    g.add("Gather", ["words.scale", "pieces"], "word.scale")
    g.add("Mul", ["word32", "word.scale"], "word")
    g.add("Gather", ["looks", "look"], "look.vector")
    g.add("Gather", ["places", "place"], "place.vector")
    g.add("Gather", ["positions", "position"], "position.vector")
    g.add("Add", ["word", "position.vector"], "sum1")
    g.add("Add", ["look.vector", "place.vector"], "sum2")
    g.constant("norm.weight", a["norm.weight"])
    g.constant("norm.bias", a["norm.bias"])
    x = g.add("SkipLayerNormalization", ["sum1", "sum2", "norm.weight", "norm.bias"], "x", FUSED, epsilon=1e-12)
    for i in range(len(encoder.layers)):
        p = f"layers.{i}."
        packed = g.linear(x, a[p + "qkv.weight"], a[p + "qkv.bias"], p + "qkv")
        q, k, v = g.add("Split", [packed], [p + n for n in "qkv"], axis=2)
        attended = g.add("MultiHeadAttention", [q, k, v], p + "attended", FUSED, num_heads=head_count)
        out = g.linear(attended, a[p + "out.weight"], a[p + "out.bias"], p + "out")
        for n in ("norm1", "norm2"):
            g.constant(p + n + ".weight", a[p + n + ".weight"])
            g.constant(p + n + ".bias", a[p + n + ".bias"])
        y = g.add("SkipLayerNormalization", [x, out, p + "norm1.weight", p + "norm1.bias"], p + "y", FUSED, epsilon=1e-12)
        up = g.linear(y, a[p + "up.weight"], None, p + "up")
        g.constant(p + "up.b", a[p + "up.bias"])
        if encoder.layers[i].activation is F.relu:
            act = g.add("Relu", [g.add("Add", [up, p + "up.b"], p + "up.sum")], p + "act")
        else:
            act = g.add("QuickGelu", [g.add("Add", [up, p + "up.b"], p + "up.sum")], p + "act", FUSED, alpha=1.702)
        down = g.linear(act, a[p + "down.weight"], a[p + "down.bias"], p + "down")
        x = g.add("SkipLayerNormalization", [y, down, p + "norm2.weight", p + "norm2.bias"], p + "x", FUSED, epsilon=1e-12)
    # One matrix gives the cue labels and what the argument graph needs of each unit: itself, as first and last of a cue.
    h = {n: q.detach().float().numpy() for n, q in heads.state_dict().items()}
    of_cue = h["of_cue.weight"]
    weight = np.concatenate([h["cues.weight"], h["of_unit.weight"], of_cue[:, :width], of_cue[:, width:]])
    inner = h["of_unit.bias"].shape[0]
    bias = np.concatenate([h["cues.bias"], h["of_unit.bias"], h["of_cue.bias"], np.zeros(inner)]).astype(np.float32)
    g.linear(x, weight, bias, "labels")
    row = ["one", "length"]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT32, row) for n in ("pieces", "look", "place", "position")]
    outputs = [helper.make_tensor_value_info("labels", TensorProto.FLOAT, row + [CUES + 3 * inner])]
    graph = helper.make_graph(g.nodes, "encoder", inputs, outputs, g.constants)
    return model(graph)


def arguments_graph(heads):
    """z (cues x units x inner: unit and cue summed), features and mask -> label scores."""
    g = Graph()
    h = {n: q.detach().float().numpy() for n, q in heads.state_dict().items()}
    inner = h["of_unit.bias"].shape[0]
    features = ("distance", "sentence", "paragraph")
    z = "z"
    for n in features:
        g.constant(n + ".table", h[n + ".weight"])
        g.add("Gather", [n + ".table", n], n + ".vector")
        z = g.add("Add", [z, n + ".vector"], "z." + n)
    z = g.add("Relu", [z], "z.relu")
    z = g.add("Mul", [z, "mask"], "z.on")
    for b in range(len(heads.blocks)):
        p = f"blocks.{b}."
        y = g.add("Transpose", [z], p + "turned", perm=[0, 2, 1])
        g.constant(p + "near", h[p + "near"].T[:, None, :])   # inner x 1 x 5
        g.constant(p + "bias", h[p + "bias"])
        y = g.add("Conv", [y, p + "near", p + "bias"], p + "conv", kernel_shape=[5], pads=[2, 2], group=inner)
        y = g.add("Relu", [y], p + "relu")
        y = g.add("Transpose", [y], p + "back", perm=[0, 2, 1])
        g.constant(p + "mix", h[p + "mix.weight"].T)
        g.constant(p + "mix.bias", h[p + "mix.bias"])
        y = g.add("MatMul", [y, p + "mix"], p + "mixed")
        y = g.add("Add", [y, p + "mix.bias"], p + "added")
        y = g.add("Mul", [y, "mask"], p + "on")
        z = g.add("Add", [z, y], p + "z")
    g.constant("args.weight", h["args.weight"].T)
    g.constant("args.bias", h["args.bias"])
    z = g.add("MatMul", [z, "args.weight"], "args.product")
    g.add("Add", [z, "args.bias"], "scores")
    row = ["cues", "units"]
    inputs = [helper.make_tensor_value_info("z", TensorProto.FLOAT, row + [inner]),
              helper.make_tensor_value_info("mask", TensorProto.FLOAT, row + [1])]
    inputs += [helper.make_tensor_value_info(n, TensorProto.INT32, row) for n in features]
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, row + [ARGS])]
    return model(helper.make_graph(g.nodes, "arguments", inputs, outputs, g.constants))


def model(graph):
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)])
    made.ir_version = 8
    return made


def load(path):
    saved = torch.load(path, map_location="cpu")
    args = saved["args"]
    encoder = Encoder(len(args["layers"].split(",")), args["inner"], args["activation"])
    heads = Heads(inner=args.get("head", 96), blocks=args["blocks"])
    encoder.load_state_dict(saved["encoder"])
    heads.load_state_dict(saved["heads"])
    for module in (encoder, heads):
        for n, q in module.named_parameters():
            key = type(module).__name__ + "." + n
            if key in saved["average"]:
                q.data.copy_(saved["average"][key])
    # Chosen on training articles kept apart: a source is missed more often than made up, a content the other way.
    heads.args.bias.data += torch.tensor([0, args.get("source_bias", 0), 0, args.get("content_bias", 0), 0.0])
    return encoder.eval(), heads.eval(), args


def main(network, folder):
    encoder, heads, _ = load(network)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(encoder_graph(encoder, heads), str(folder / "encoder.onnx"))
    onnx.save(arguments_graph(heads), str(folder / "arguments.onnx"))
    with open(folder / "transitions.tsv", "w", encoding="utf-8") as out:
        out.write("# Scores of label pairs (first row: of the first label), O B-source I-source B-content I-content\n")
        for row in [heads.first.tolist()] + heads.transitions.tolist():
            out.write("\t".join(f"{x:.5f}" for x in row) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
