"""A value of a stage type is proof that its layer ran, so each is built in one room only.

A result has two makers: the sanitiser, for a script that ran, and the runner, for one that did not.
"""

from __future__ import annotations

import ast

import pytest

# Stage type → the rooms that may build one.
ROOMS = {
    "ScannedSource": ("prescan.",),
    "ParsedProgram": ("syntax.",),
    "CheckedProgram": ("rules.",),
    "CompiledScript": ("transform.",),
    "ApprovedScript": ("scoring.",),
    "RawOutcome": ("runtime.host.",),
    "ExecutionResult": ("sanitize.result.", "runner."),
}


def test_stage_types_are_built_in_their_rooms(trees: dict[str, ast.Module]) -> None:
    assert _built_elsewhere(trees) == []


def test_every_stage_type_is_built_somewhere(trees: dict[str, ast.Module]) -> None:
    built = {stage for tree in trees.values() for stage in _built(tree)}
    assert built == set(ROOMS)


@pytest.mark.parametrize(
    "code",
    [
        "from .scoring import ApprovedScript\nApprovedScript(1, None)",
        "from .scoring import ApprovedScript as A\nA(1, None)",
        "from . import scoring\nscoring.ApprovedScript(1, None)",
        "from .scoring import ApprovedScript\nmake = ApprovedScript\nmake(1, None)",
        "from .scoring import ApprovedScript\nobject.__new__(ApprovedScript)",
        "from .scoring import ApprovedScript\nclass Mine(ApprovedScript): ...",
        "from .scoring import ApprovedScript\nx = ApprovedScript.model_construct()",
        "import dataclasses\ndataclasses.replace(approved, compiled=1)",
    ],
)
def test_the_law_can_fail(code: str) -> None:
    assert _built_elsewhere({"pipeline": ast.parse(code)}) != []


@pytest.mark.parametrize(
    "code",
    [
        "from .scoring import ApprovedScript\ndef run(a: ApprovedScript) -> ApprovedScript | None: ...",
        "from .scoring import ApprovedScript\nisinstance(x, ApprovedScript)",
        "from .scoring import ApprovedScript\nmatch x:\n    case ApprovedScript(): ...",
        "def f(x: list[ApprovedScript]) -> 'ApprovedScript': ...",
        "Verdict = ApprovedScript | Refusal",
        "_PUBLIC = {'ExecutionResult': 'result'}",
    ],
)
def test_the_law_lets_types_be_named(code: str) -> None:
    assert _built_elsewhere({"pipeline": ast.parse(code)}) == []


def _built_elsewhere(trees: dict[str, ast.Module]) -> list[str]:
    found = []
    for name, tree in trees.items():
        for stage in _built(tree):
            if not f"{name}.".startswith(ROOMS.get(stage, ())):
                found.append(f"{name} builds {stage}")
    return found


def _built(tree: ast.Module) -> list[str]:
    """The stage types that a module builds, or could: called, taken as a value, or given a subclass."""
    names = {stage: stage for stage in ROOMS}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {a.asname: a.name for a in node.names if a.asname and a.name in ROOMS}
    harmless = _annotations_and_tests(tree)
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="replace", value=ast.Name(id="dataclasses"))):
                # dataclasses.replace makes a copy without the layer; nothing of ours needs it.
                found.append("a copy by dataclasses.replace")
            case ast.Name(id=name) if name in names and id(node) not in harmless:
                found.append(names[name])
            case ast.Attribute(attr=name) if name in ROOMS and id(node) not in harmless:
                found.append(name)
    return found


def _annotations_and_tests(tree: ast.Module) -> set[int]:
    """Ids of the nodes that only name a type: annotations, unions, isinstance, class patterns."""
    roots: list[ast.AST | None] = []
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=annotation) | ast.AnnAssign(annotation=annotation):
                roots.append(annotation)
            case ast.FunctionDef(returns=returns) | ast.AsyncFunctionDef(returns=returns):
                roots.append(returns)
            case ast.BinOp(op=ast.BitOr()) | ast.MatchClass():
                roots.append(node)
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, kinds]):
                roots.append(kinds)
            case ast.Call(func=ast.Name(id="cast"), args=[kind, *_]):
                roots.append(kind)
            case ast.Subscript(slice=inner):
                roots.append(inner)
    return {id(inner) for root in roots if root is not None for inner in ast.walk(root)}
