#!/usr/bin/env python3
"""Turns the marked stories into the exchange form: `stories.py FOLDER > stories.jsonl`. README.md tells the marks."""
import json
import pathlib
import re
import sys

MARK = re.compile(r"\{([sqt])(\d+(?:,\d+)*) ")
ROLES = {"s": "source", "q": "cue", "t": "content"}


def parse(name, marked):
    """Plain text and attributions; a mark that is not closed or closes nothing is an error."""
    text, open_marks, statements, at, i = [], [], {}, 0, 0
    while i < len(marked):
        mark = MARK.match(marked, i)
        if mark:
            open_marks.append((mark.group(1), mark.group(2).split(","), at))
            i = mark.end()
        elif marked[i] == "}":
            role, numbers, start = open_marks.pop()
            for number in numbers:
                statement = statements.setdefault(number, {"source": [], "cue": [], "content": []})
                statement[ROLES[role]].append([start, at])
            i += 1
        else:
            text.append(marked[i])
            at += 1
            i += 1
    if open_marks:
        raise ValueError(f"{name}: {open_marks} never closed")
    return "".join(text), statements


def inside(spans, of):
    return bool(spans) and all(any(a <= s and e <= b for a, b in of) for s, e in spans)


def width(statement):
    return sum(b - a for a, b in statement["content"])


def with_parents(statements):
    """A statement whose cue (or content, lacking a cue) lies in another's content is nested in the smallest such."""
    result = []
    for number, s in sorted(statements.items(), key=lambda x: int(x[0])):
        around = [n for n, o in statements.items()
                  if n != number and inside(s["cue"] or s["content"], o["content"])
                  and (width(o), int(n)) > (width(s), int(number))]
        parent = min(around, key=lambda n: width(statements[n]), default=None)
        spans = {role: sorted(s[role]) for role in ("source", "cue", "content")}
        result.append({"id": number, **spans, "cueless": not s["cue"], "parent": parent})
    return result


def main(folder):
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        text, statements = parse(path.name, path.read_text(encoding="utf-8").rstrip("\n") + "\n")
        print(json.dumps({"id": path.stem, "text": text, "attributions": with_parents(statements)},
                         ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
