"""The network: an encoder over word pieces, labels of units, and for each cue the source and content that hang on it.

Encoder: BERT's (Devlin et al. 2019) in the small form of MiniLM (Wang et al. 2020), with two feature embeddings added
to its input. Cue-conditioned labelling follows what is usual for semantic roles (He et al. 2018: encode once, decode
for each predicate); its labels form a linear-chain CRF (Lafferty et al. 2001).
"""
import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

ROLES = 7    # O, B/I source, B/I cue, B/I content: an auxiliary task
CUES = 5     # O, B/I cue, B/I cue nested in another's content
ARGS = 5     # O, B/I source, B/I content, for one cue
LOOKS, PLACES = 40, 10
PARAGRAPHS = 2              # before and after that of a cue
BEFORE, AFTER = 56, 112   # units around a cue that its source and content are looked for in
FAR = 1e4


def quick(x):
    """Nearly GELU, and cheaper (Hendrycks and Gimpel 2016, section 2)."""
    return x * torch.sigmoid(1.702 * x)


ACTIVATIONS = {"quick": quick, "relu": F.relu}


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout, activation):
        super().__init__()
        self.heads, self.dropout, self.activation = heads, dropout, activation
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        b, t, w = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(w // self.heads) + mask
        a = scores.softmax(-1) @ v
        a = self.out(a.transpose(1, 2).reshape(b, t, w))
        x = self.norm1(x + F.dropout(a, self.dropout, self.training))
        y = self.down(self.activation(self.up(x)))
        return self.norm2(x + F.dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, layers, inner=1536, activation="quick", width=384, heads=12, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, width)
        self.marks = nn.Embedding(4, width)      # what the placeholders add to their word vectors
        self.positions = nn.Embedding(512, width)
        self.looks = nn.Embedding(LOOKS, width)
        self.places = nn.Embedding(PLACES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout, ACTIVATIONS[activation]) for _ in range(layers))
        self.dropout = dropout
        for e in (self.looks, self.places, self.marks):
            nn.init.zeros_(e.weight)

    def forward(self, pieces, looks, places, mask):
        x = self.words(pieces) + self.positions.weight[:pieces.shape[1]] + self.looks(looks) + self.places(places)
        x = x + self.marks(pieces.clamp(max=4) % 4)   # pieces 1 to 3 are placeholders, all others read row 0
        x = F.dropout(self.norm(x), self.dropout, self.training)
        far = (pieces == 0)[:, None, None, :].to(x.dtype) * -FAR if mask is None else mask
        for layer in self.layers:
            x = layer(x, far)
        return x


class Block(nn.Module):
    """A depthwise convolution over five units and a mixing layer, with a residual; at first it changes nothing."""

    def __init__(self, width):
        super().__init__()
        self.near = nn.Parameter(torch.randn(5, width) * 0.3)
        self.bias = nn.Parameter(torch.zeros(width))
        self.mix = nn.Linear(width, width)
        nn.init.zeros_(self.mix.weight)

    def forward(self, x, on):
        y = F.pad(x, (0, 0, 2, 2))
        t = x.shape[1]
        near = self.bias
        for k in range(5):
            near = near + y[:, k:k + t] * self.near[k]
        return x + self.mix(F.relu(near)) * on   # beyond the end is nothing, however long the row


class Heads(nn.Module):
    """Labels of units, and for each cue the labels of the units around it."""

    def __init__(self, width=384, inner=96, blocks=3):
        super().__init__()
        self.roles = nn.Linear(width, ROLES)
        self.cues = nn.Linear(width, CUES)
        self.of_unit = nn.Linear(width, inner)
        self.of_cue = nn.Linear(2 * width, inner)
        self.distance = nn.Embedding(32, inner)
        self.sentence = nn.Embedding(9, inner)
        self.paragraph = nn.Embedding(7, inner)
        self.blocks = nn.ModuleList(Block(inner) for _ in range(blocks))
        self.args = nn.Linear(inner, ARGS)
        self.transitions = nn.Parameter(torch.zeros(ARGS, ARGS))
        self.first = nn.Parameter(torch.zeros(ARGS))
        for e in (self.distance, self.sentence, self.paragraph):
            nn.init.normal_(e.weight, std=0.1)

    def arguments(self, units, cue_vectors, index, mask, distance, sentence, paragraph):
        """units: U x width; index, mask and features: cues x T. Returns label scores, cues x T x ARGS."""
        z = F.embedding(index, self.of_unit(units)) + self.of_cue(cue_vectors)[:, None, :]
        z = z + self.distance(distance) + self.sentence(sentence) + self.paragraph(paragraph)
        on = mask[..., None].to(z.dtype)
        z = F.relu(z) * on
        for block in self.blocks:
            z = block(z, on)
        return self.args(z)


def buckets(offsets):
    """Signed distances in units as 32 buckets: exact near the cue, then coarser."""
    size = np.abs(offsets)
    bucket = np.where(size < 8, size, np.minimum(8 + np.floor(np.log2(np.maximum(size, 1) / 8) * 1.7).astype(int), 15))
    return np.where(offsets < 0, 16 + bucket, bucket)


def allowed():
    """Hard constraints: I follows B or I of its role."""
    t = np.zeros((ARGS, ARGS))
    for to, of in ((2, (1, 2)), (4, (3, 4))):
        for a in range(ARGS):
            if a not in of:
                t[a, to] = -FAR
    first = np.zeros(ARGS)
    first[[2, 4]] = -FAR
    return torch.tensor(t, dtype=torch.float32), torch.tensor(first, dtype=torch.float32)


HARD, HARD_FIRST = allowed()


def sums(scores, transitions, first, mask):
    """Log of the total of all paths, and the marginals of labels and of pairs (Rabiner 1989: scaled sums)."""
    top = scores.max(2).values
    emit = (scores - top[..., None]).exp().numpy()
    move = transitions.exp().numpy()
    n, length, _ = emit.shape
    alpha, beta, scale = np.empty_like(emit), np.ones_like(emit), np.ones((n, length), dtype=emit.dtype)
    live = mask.numpy()
    alpha[:, 0] = first.exp().numpy() * emit[:, 0]
    for t in range(length):   # numpy, as the steps are many and small
        if t:
            alpha[:, t] = np.where(live[:, t, None], (alpha[:, t - 1] @ move) * emit[:, t], alpha[:, t - 1])
        scale[:, t] = alpha[:, t].sum(1)
        alpha[:, t] /= scale[:, t, None]
    for t in range(length - 2, -1, -1):
        step = ((emit[:, t + 1] * beta[:, t + 1]) @ move.T) / scale[:, t + 1, None]
        beta[:, t] = np.where(live[:, t + 1, None], step, beta[:, t + 1])
    total = torch.tensor(np.log(scale).sum(1)) + (top * mask).sum(1)
    ahead = (emit * beta / scale[..., None])[:, 1:, None, :]
    return total, torch.tensor(alpha * beta), torch.tensor(alpha[:, :-1, :, None] * move * ahead)


class Chain(torch.autograd.Function):
    """Negative log-likelihood of label paths; its gradient from the marginals, without a graph.

    `soft`: N x T x L, a teacher's marginals, or None. With share `share` they stand in for the gold labels in the
    gradient of the scores.
    """

    @staticmethod
    def forward(ctx, scores, transitions, first, labels, mask, soft, share):
        total, single, pairs = sums(scores, transitions, first, mask)
        on = mask[..., None].to(scores.dtype)
        is_gold = F.one_hot(labels, scores.shape[2]).to(scores.dtype)
        wanted = is_gold if soft is None else (1 - share) * is_gold + share * soft
        grad_scores = (single - wanted) * on
        gold_pairs = is_gold[:, :-1, :, None] * is_gold[:, 1:, None, :]
        grad_transitions = ((pairs - gold_pairs) * on[:, 1:, :, None]).sum((0, 1))
        gold = (scores * is_gold * on).sum((1, 2)) + (gold_pairs * transitions * on[:, 1:, :, None]).sum((1, 2, 3)) \
            + first[labels[:, 0]]
        ctx.save_for_backward(grad_scores, grad_transitions, (single - is_gold)[:, 0].sum(0))
        return (total - gold).sum()

    @staticmethod
    def backward(ctx, grad):
        scores, transitions, first = ctx.saved_tensors
        return grad * scores, grad * transitions, grad * first, None, None, None, None


def crf_loss(scores, labels, mask, heads, soft=None, share=0.0):
    """Summed over rows; scores N x T x L, mask N x T (a prefix of ones)."""
    return Chain.apply(scores, heads.transitions + HARD, heads.first + HARD_FIRST, labels, mask, soft, share)


def narrowed(encoder, saved):
    """Fills the encoder from a trained one, keeping of each layer's inner units those that weigh most."""
    own = encoder.state_dict()
    for name, value in saved.items():
        if ".up." in name or ".down." in name:
            continue
        if name in own:
            own[name] = value
    for i, layer in enumerate(encoder.layers):
        p = f"layers.{i}."
        up, down = saved[p + "up.weight"], saved[p + "down.weight"]
        weight = up.norm(dim=1) * down.norm(dim=0)
        strong = weight.topk(layer.up.out_features).indices.sort().values
        own[p + "up.weight"], own[p + "up.bias"] = up[strong], saved[p + "up.bias"][strong]
        own[p + "down.weight"], own[p + "down.bias"] = down[:, strong], saved[p + "down.bias"]
    encoder.load_state_dict(own)


def pretrained(encoder, path, keep):
    """Fills the encoder from an ONNX file of BERT's shape, taking the layers in `keep`."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def named(suffix):
        return next(a for n, a in arrays.items() if n.endswith(suffix))

    def weight(suffix):
        """MatMul matrices are anonymous; the name of the node's output tells which is which."""
        node = next(n for n in graph.node if n.op_type == "MatMul" and suffix in n.output[0])
        return arrays[node.input[1]].T

    def put(parameter, array):
        parameter.data.copy_(torch.tensor(array.copy()))

    put(encoder.words.weight, named("embeddings.word_embeddings.weight"))
    types = named("embeddings.token_type_embeddings.weight")
    put(encoder.positions.weight, named("embeddings.position_embeddings.weight") + types[0])
    put(encoder.norm.weight, named("embeddings.LayerNorm.weight"))
    put(encoder.norm.bias, named("embeddings.LayerNorm.bias"))
    for layer, i in zip(encoder.layers, keep):
        at, of = f"encoder.layer.{i}.", f"/encoder/layer.{i}/"
        inner = layer.up.out_features
        qkv = [weight(f"{of}attention/self/{n}/MatMul") for n in ("query", "key", "value")]
        put(layer.qkv.weight, np.concatenate(qkv))
        put(layer.qkv.bias, np.concatenate([named(f"{at}attention.self.{n}.bias") for n in ("query", "key", "value")]))
        put(layer.out.weight, weight(f"{of}attention/output/dense/MatMul"))
        put(layer.out.bias, named(f"{at}attention.output.dense.bias"))
        put(layer.norm1.weight, named(f"{at}attention.output.LayerNorm.weight"))
        put(layer.norm1.bias, named(f"{at}attention.output.LayerNorm.bias"))
        up, down = weight(f"{of}intermediate/dense/MatMul"), weight(f"{of}output/dense/MatMul")
        strong = np.argsort(-np.linalg.norm(up, axis=1) * np.linalg.norm(down, axis=0))[:inner]
        strong.sort()
        put(layer.up.weight, up[strong])
        put(layer.up.bias, named(f"{at}intermediate.dense.bias")[strong])
        put(layer.down.weight, down[:, strong])
        put(layer.down.bias, named(f"{at}output.dense.bias"))
        put(layer.norm2.weight, named(f"{at}output.LayerNorm.weight"))
        put(layer.norm2.bias, named(f"{at}output.LayerNorm.bias"))
    with torch.no_grad():   # a name looks like a common name at first, a number like a number
        vocabulary = {"NAME": 2, "NUMBER": 3}
        encoder.words.weight[vocabulary["NAME"]] = encoder.words.weight[[3044, 3779, 3607, 7207]].mean(0)
        encoder.words.weight[vocabulary["NUMBER"]] = encoder.words.weight[[2531, 3263, 4595]].mean(0)
