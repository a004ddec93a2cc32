"""The text itself, in three sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

from ..errors import ConfigError
from . import language
from .catalogue import ToolDeclaration
from .examples import examples_for
from .typescript import comment, declarations

Size = Literal["short", "medium", "full"]
SIZES: Final[tuple[str, ...]] = get_args(Size)

# Beyond so many tools a text declares none: it names them, and the model asks for the ones it wants.
MAX_DECLARED: Final = 60
_MAX_NAMED: Final = 400


@dataclass(frozen=True)
class Facts:
    """What the text speaks of: the policy, the limits, names of globals of the user's. Milliseconds and bytes."""

    preset: str
    level: str
    timeout: int
    max_tool_calls: int
    max_iterations: int
    max_output_bytes: int
    globals: tuple[str, ...] = ()


def describe(facts: Facts, tools: Sequence[ToolDeclaration], size: str = "medium") -> str:
    """The text to put into a tool's description for a model; ends without a newline. Raises ConfigError for a size.

    short: how a script is written and the tools' names. medium: the language, the limits and the tools as TypeScript.
    full: also words on each tool and argument, examples, and what to do about errors.
    """
    if size not in SIZES:
        raise ConfigError(f"size: {size!r} is none of {', '.join(SIZES)}")
    parts = {"short": _short, "medium": _medium, "full": _full}[size](facts, tools)
    return "\n\n".join(part for part in parts if part)


def describe_tool(tool: ToolDeclaration) -> str:
    """One tool as TypeScript, with all words."""
    return declarations([tool])


def _short(facts: Facts, tools: Sequence[ToolDeclaration]) -> Iterator[str]:
    yield (
        f"{_INTRODUCTION} Call tools with await tools.<name>({{…}}), which is await callTool('<name>', {{…}}). "
        f"Not available: {language.lacks(facts.preset)}."
    )
    if tools:
        yield "Tools: " + ", ".join(_names(tools))


def _medium(facts: Facts, tools: Sequence[ToolDeclaration]) -> Iterator[str]:
    yield _INTRODUCTION
    yield "\n".join(_language(facts))
    yield _tools(tools, comments=False)


def _full(facts: Facts, tools: Sequence[ToolDeclaration]) -> Iterator[str]:
    yield _INTRODUCTION
    yield "\n".join([*_language(facts), *(f"- {line}" for line in language.instead(facts.preset, facts.level))])
    yield _tools(tools, comments=True)
    yield "Examples (their tools stand for yours):"
    for example in examples_for(facts.preset):
        yield f"{example.shows}\n```js\n{example.script}\n```"
    yield _ERRORS


_INTRODUCTION: Final = (
    "Write one JavaScript program. It runs as the body of an async function in a sandbox: await at the top level and "
    "return the result, which must be plain data (JSON). It has no network, files or modules; everything outside is a "
    "tool."
)
_ERRORS: Final = (
    "Errors: a refused script comes back with line, column and what to write instead; mend that place and send the "
    "whole script again. A failed tool call throws a ToolError that can be caught; "
    "callTool(name, args, { throwOnError: false }) gives { success, data } or { success: false, error } instead. "
    "Going over a limit ends the script at once and cannot be caught."
)


def _language(facts: Facts) -> Iterator[str]:
    has = language.has(facts.preset)
    yield "- Available: const, let, arrow functions, destructuring, spread, templates, ?., ??, if, switch, try" + (
        f", {has}." if has else "."
    )
    yield f"- Not available: {language.lacks(facts.preset)}."
    bound = language.regex_bound(facts.preset)
    if bound is not None:
        yield f"- A regular expression has at most {bound} characters."
    yield f"- Globals: {language.globals_of(facts.preset, facts.level)}. Any other global name is an error."
    if facts.globals:
        yield f"- Given to this script: {', '.join(facts.globals)}."
    yield (
        "- Tool calls: await tools.mail.send({ to }) is await callTool('mail.send', { to }): one plain object in, "
        "plain data out. tools is no object: call a tool in place. "
        "Several at once: await parallel(items, (item) => tools.name({ item }), { maxConcurrency: 5 }) "
        "or await parallel([() => …, () => …]); at most 100 of them."
    )
    yield (
        f"- Limits: {facts.timeout:,} ms in all, {facts.max_tool_calls:,} tool calls, "
        f"{facts.max_iterations:,} loop iterations, a result of {facts.max_output_bytes:,} bytes."
    )


def _tools(tools: Sequence[ToolDeclaration], *, comments: bool) -> str:
    if not tools:
        return ""
    if len(tools) <= MAX_DECLARED:
        return f"```ts\n{declarations(tools, comments=comments)}\n```"
    lines = [f"There are {len(tools)} tools; ask for the declaration of one before you call it:"]
    for name, tool in zip(_names(tools), tools, strict=False):
        words = comment(tool.summary)
        lines.append(f"- {name}: {words}" if comments and words else f"- {name}")
    return "\n".join(lines)


def _names(tools: Sequence[ToolDeclaration]) -> list[str]:
    names = [comment(tool.name) for tool in tools[:_MAX_NAMED]]
    if len(tools) > _MAX_NAMED:
        names.append(f"… and {len(tools) - _MAX_NAMED} more: search for them")
    return names
