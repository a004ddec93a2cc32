"""Scores do not change when a script is renamed, reformatted, split into steps, or calls tools by another name."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pyenclave.scoring.scorer import Score
from pyenclave.syntax import nodes
from pyenclave.syntax.generate import generate
from pyenclave.syntax.walk import walk
from tests.unit.scoring.scripts import compiled, score_of

_HEAD = re.compile(r"\A/\*---\n.*?^---\*/\n", re.DOTALL | re.MULTILINE)
_CORPUS = Path(__file__).parents[3] / "attack_corpus"
SCRIPTS = {
    path.stem: _HEAD.sub("", path.read_text(encoding="utf-8"))
    for folder in ("attacks", "benign")
    for path in sorted((_CORPUS / folder / "agent-prompt-smuggling").glob("*.js"))
}


def renamed(text: str) -> str:
    """Every variable gets another name, the same for the same name."""
    script = compiled(text)
    assert script.program is not None
    scopes = script.program.scopes
    free = {node.name for node in scopes.free}
    names = {name: f"v{index}_x" for index, name in enumerate(sorted(scopes.binding_names - free))}
    places: dict[int, tuple[int, str]] = {}
    for node, parent in walk(script.program.root):
        if not isinstance(node, nodes.Identifier) or node.name not in names:
            continue
        is_key = isinstance(parent, nodes.MemberExpression) and parent.property is node and not parent.computed
        if isinstance(parent, nodes.Property | nodes.AssignmentProperty):
            if parent.shorthand:
                places[node.start] = (node.end, f"{node.name}: {names[node.name]}")
                continue
            is_key = parent.key is node and not parent.computed
        if not is_key:
            places.setdefault(node.start, (node.end, names[node.name]))
    # `{x = 1}`: a shorthand with a default keeps its form only in its key.
    for start, (end, new) in sorted(places.items(), reverse=True):
        text = text[:start] + new + text[end:]
    return text


def reformatted(text: str) -> str:
    """As our own generator prints it."""
    script = compiled(text)
    assert script.program is not None
    return generate(script.program.root).text


def split(text: str) -> str:
    """Arguments that are texts in two halves, each on a line of its own."""
    chooser = random.Random(len(text))

    def halves(found: re.Match[str]) -> str:
        cut = chooser.randint(1, len(found[1]) - 1)
        return f'"{found[1][:cut]}" +\n  "{found[1][cut:]}"'

    return re.sub(r'(?<=[(])"([A-Za-z_.:]{2,})"', halves, text)


def aliased(text: str) -> str:
    """callTool by another name."""
    return "const otherName = callTool;" + re.sub(r"\bcallTool\(", "otherName(", text)


def wrapped(text: str) -> str:
    """callTool behind a function of the script's."""
    mutant, count = re.subn(r"\bcallTool\(", "passOn(", text)
    # One that nobody calls would be a call of an unknown tool: a script can have itself called behind the text's back.
    return ("const passOn = (first, second) => callTool(first, second);" if count else "") + mutant


def in_a_box(text: str) -> str:
    """callTool in an object."""
    return "const outerBox = { inner: [callTool] };" + re.sub(r"\bcallTool\(", "outerBox.inner[0](", text)


MUTATIONS: dict[str, Callable[[str], str]] = {
    "renamed": renamed,
    "reformatted": reformatted,
    "split": split,
    "aliased": aliased,
    "wrapped": wrapped,
    "boxed": in_a_box,
}


def essence(score: Score) -> tuple[int, list[tuple[str, int]]]:
    return score.score, [(signal.id, signal.score) for signal in score.signals]


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_same_script_said_otherwise_scores_the_same(name: str, mutation: str) -> None:
    text = SCRIPTS[name]
    mutant = MUTATIONS[mutation](text)
    assert mutant != text or mutation in ("renamed", "split", "wrapped")
    assert essence(score_of(mutant)) == essence(score_of(text)), mutant
