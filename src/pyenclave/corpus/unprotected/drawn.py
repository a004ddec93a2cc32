"""What a reader sees of a text: reordered, without what is invisible, lookalikes taken for what they look like.

A part of the control program, never imported by the library. The order is that of the bidirectional algorithm
(Unicode Standard Annex 9) for lines that run from left to right, as editors show code; weak types other than digits
count as neutral, which is enough for programs.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

# The letters used in the corpus, as they look; what is compatible with a letter (full width, mathematical) is folded
# by normalisation.
LOOKALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u0501\u04bb\u051b\u0410\u0415\u041e\u0420\u0421"
    "\u0422\u041c\u03bf\u03b1\u03bd\u03b9\u0391\u0392\u0395\u039f\u03a4\u0585\u0578\u057d\u13a2\u0261\u0131\u1d0f"
    "\u037e\u01c3\u2010\u2212\u00b4\u2215\u2024\ua789\uff07",
    "aeopcyxisjdhqAEOPCTMoaviABEOToouIgio;!--'/.:'",
)
FILLERS = "\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\u2800"
MIRRORED = str.maketrans("()[]{}<>", ")(][}{><")
# Control → the direction it sets and whether letters inside lose their own.
EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
ISOLATES = ("LRI", "RLI", "FSI")


def drawn(text: str) -> str:
    """The text that the eye reads off the screen."""
    lines = [in_order_of_sight(line) for line in text.split("\n")]
    seen = "".join(character for character in "\n".join(lines) if is_seen(character))
    return unicodedata.normalize("NFKC", seen.translate(LOOKALIKES))


def is_seen(character: str) -> bool:
    """Whether there is something to see, or a gap that is meant as one."""
    if character in " \n\t\xa0":
        return True
    selector = "\ufe00" <= character <= "\ufe0f" or "\u180b" <= character <= "\u180f" or character >= "\U000e0100"
    # Line and paragraph separators end a line for the engine and not for most editors.
    return unicodedata.category(character) not in ("Cf", "Cc", "Zl", "Zp") and character not in FILLERS and not selector


def in_order_of_sight(line: str) -> str:
    """One line as it is drawn: levels by the controls, then by the letters, then each level turned round."""
    placed = resolved(explicit(line))
    for level in range(max((level for _, level in placed), default=0), 0, -1):
        placed = turned(placed, level)
    return "".join(character.translate(MIRRORED) if level % 2 else character for character, level in placed)


def turned(placed: list[tuple[str, int]], least: int) -> list[tuple[str, int]]:
    """Rule L2 for one level: each run of characters at that level or a higher one is turned round."""
    found: list[tuple[str, int]] = []
    run: list[tuple[str, int]] = []
    for pair in placed:
        if pair[1] >= least:
            run.append(pair)
        else:
            found += [*reversed(run), pair]
            run = []
    return found + run[::-1]


def explicit(line: str) -> list[tuple[str, int, str]]:
    """Rules X1 to X9: each character that is not a control with its level and its type."""
    stack = [(0, "", False)]
    found = []
    for index, character in enumerate(line):
        kind = unicodedata.bidirectional(character)
        level, override, _ = stack[-1]
        if kind in EMBEDDINGS or kind in ISOLATES:
            first_strong = kind == "FSI" and is_right_to_left(line[index + 1 :])
            if kind in ISOLATES:  # seen by nobody, and yet in its place when runs are turned round
                found.append((character, level, override or "ON"))
            direction, forced = EMBEDDINGS.get(kind, (int(kind == "RLI" or first_strong), ""))
            stack.append((level + 1 if (level + 1) % 2 == direction else level + 2, forced, kind in ISOLATES))
        elif kind == "PDF":
            if len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        elif kind == "PDI":
            if any(isolate for _, _, isolate in stack):
                while not stack.pop()[2]:
                    pass
                found.append((character, stack[-1][0], stack[-1][1] or "ON"))
        else:
            found.append((character, level, override or kind))
    return found


def is_right_to_left(text: str) -> bool:
    """Rules P2 and P3: whether the first letter with a direction has that of Hebrew or Arabic."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def resolved(characters: list[tuple[str, int, str]]) -> list[tuple[str, int]]:
    """Rules W2 to I2: digits follow the letters before them, what is neutral what stands on both sides."""
    placed = []
    for level, run in groupby(characters, lambda entry: entry[1]):
        entries = list(run)
        base = "R" if level % 2 else "L"
        kinds = []
        strong = base
        for _, _, kind in entries:
            strong = {"L": "L", "R": "R", "AL": "R"}.get(kind, strong)
            is_digit = kind in ("EN", "AN")
            kinds.append(strong if kind in ("L", "R", "AL") else "L" if is_digit and strong == "L" else kind)
        for index, (character, _, _) in enumerate(entries):
            kind = kinds[index]
            if kind not in ("L", "R", "EN", "AN"):
                before = next((k for k in reversed(kinds[:index]) if k in ("L", "R", "EN", "AN")), base)
                after = next((k for k in kinds[index:] if k in ("L", "R", "EN", "AN")), base)
                sides = {"L" if side == "L" else "R" for side in (before, after)}
                kind = sides.pop() if len(sides) == 1 else base
            if level % 2:
                placed.append((character, level + (kind != "R")))
            else:
                placed.append((character, level + {"L": 0, "R": 1}.get(kind, 2)))
    return placed
