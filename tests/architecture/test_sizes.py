"""A module owns one idea: its logic fits in 300 lines. Tables may be long."""

from __future__ import annotations

import ast

MAX_LOGIC_LINES = 300


def test_modules_hold_one_idea(trees: dict[str, ast.Module]) -> None:
    sizes = {name: _logic_lines(tree) for name, tree in trees.items()}
    assert {name: size for name, size in sizes.items() if size > MAX_LOGIC_LINES} == {}


def test_the_law_can_fail() -> None:
    body = "\n".join(f"    x{i} = {i}" for i in range(MAX_LOGIC_LINES))
    assert _logic_lines(ast.parse(f"def f():\n{body}")) == MAX_LOGIC_LINES + 1


def test_tables_and_words_are_no_logic() -> None:
    table = "X = {\n" + "\n".join(f"    {i}: {i}," for i in range(400)) + "\n}\n"
    fields = 'class A:\n    """\n' + "words\n" * 400 + '    """\n' + "\n".join(f"    f{i}: int" for i in range(400))
    assert _logic_lines(ast.parse(table)) == 0
    assert _logic_lines(ast.parse(fields)) == 1


def _logic_lines(tree: ast.Module) -> int:
    """Lines that hold code, without docstrings, module-level tables and declared fields."""
    lines: set[int] = set()
    for statement in tree.body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom):
            lines |= _lines_of(statement)
    return len(lines)


def _lines_of(statement: ast.stmt) -> set[int]:
    match statement:
        case ast.Expr(value=ast.Constant(value=str())):
            return set()
        case ast.ClassDef(body=body):
            fields = [s for s in body if isinstance(s, ast.AnnAssign | ast.Assign)]
            inner = [_lines_of(s) for s in body if s not in fields]
            return {statement.lineno}.union(*inner)
        case ast.FunctionDef(body=body) | ast.AsyncFunctionDef(body=body):
            head = set(range(statement.lineno, body[0].lineno))
            return head.union(*(_lines_of(s) for s in body))
        case _:
            return set(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))
