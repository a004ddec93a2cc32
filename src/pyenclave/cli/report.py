"""Shows a result: for people, or as one line of JSON for machines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.highlighter import JSONHighlighter
from rich.text import Text

from ..result import CheckReport, ExecutionResult, Stats
from .exits import ExitCode, Leave
from .words import count, one_line, visible

# Colouring costs time and tags; a larger value is shown plain.
_COLOUR_BYTES = 100_000


class _PlainConsole(Console):
    """A console that leaves with a code of its own when nobody reads; rich's own way is the code of a failed script."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        raise Leave(ExitCode.BROKEN_PIPE)


def make_console(*, to_stderr: bool) -> Console:
    """A console that prints what it is given: no markup, no emoji names, no wrapping of the author's lines."""
    return _PlainConsole(stderr=to_stderr, highlight=False, markup=False, emoji=False, soft_wrap=True)


def write_json(data: Any) -> None:
    """`data` on standard output as one line of JSON; ASCII only, so that no text in it can act on a terminal."""
    try:
        sys.stdout.write(json.dumps(data, ensure_ascii=True, separators=(",", ":")) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise Leave(ExitCode.BROKEN_PIPE) from None


def value_text(value: Any) -> str:
    """A result's value as indented JSON that is safe to show."""
    return visible(json.dumps(value, ensure_ascii=False, indent=2))


def show_value(console: Console, text: str) -> None:
    """Print `value_text`, coloured where that is cheap."""
    shown = Text(text)
    if console.color_system is not None and len(text) <= _COLOUR_BYTES:
        JSONHighlighter().highlight(shown)
    console.print(shown)


def show_error(console: Console, result: ExecutionResult, file: str) -> None:
    """Print why a run did not succeed: each finding with its place and hint, or the error with its data and stack."""
    error = result.error
    if error is None:
        return
    issues = error.data.get("issues") or []
    if issues:
        show_issues(console, issues, file)
        console.print(
            Text.assemble((f"{error.code}", "bold red"), f": {count(len(issues), 'finding')}, nothing was run")
        )
        return
    console.print(Text.assemble((f"{error.code}", "bold red"), f": {visible(_titled(error.name, error.message))}"))
    for name, value in error.data.items():
        console.print(Text(f"  {name}: {one_line(str(value))}", style="dim"))
    if error.stack:
        console.print(Text(visible(error.stack), style="dim"))


def show_check(console: Console, report: CheckReport, file: str, note: str) -> None:
    """Print what a check found, and its verdict."""
    if note:
        console.print(Text.assemble(("warning: ", "bold yellow"), visible(note)))
    show_issues(console, [issue.model_dump() for issue in report.issues], file)
    found = count(len(report.issues), "finding") if report.issues else "nothing to object to"
    score = report.scoring_result or {}
    if score.get("score") is not None:
        found += f", score {score['score']} of 100 ({score['level']})"
    verdict = ("accepted", "bold green") if report.ok else ("refused", "bold red")
    console.print(Text.assemble((visible(file), "bold"), ": ", verdict, f", {found}"))


def show_issues(console: Console, issues: Iterable[dict[str, Any]], file: str) -> None:
    """Print findings the way compilers do: file:line:column, message, the line with a caret under it, hint."""
    for issue in issues:
        place = ":".join(
            str(part) for part in (visible(file), issue.get("line"), issue.get("column")) if part is not None
        )
        style = "bold red" if issue.get("severity", "error") == "error" else "bold yellow"
        console.print(
            Text.assemble((place, "bold"), ": ", (visible(issue["code"]), style), f" {visible(issue['message'])}")
        )
        if issue.get("excerpt"):
            console.print(Text(visible(issue["excerpt"])))
        if issue.get("hint"):
            console.print(Text.assemble(("  hint: ", "green"), visible(issue["hint"])))


def show_page(console: Console, code: str, page: str) -> None:
    """Print a page of documentation under its code; lines without indentation after the first are headings."""
    title, _, rest = page.partition("\n")
    console.print(Text.assemble((code, "bold"), f": {title}"))
    for line in rest.splitlines():
        console.print(Text(line, style="bold" if line and not line.startswith(" ") else ""))


def show_codes(console: Console, titles: Mapping[str, str]) -> None:
    """Print every code with the title of its page."""
    width = max(map(len, titles))
    for code, title in titles.items():
        console.print(Text.assemble((code.ljust(width), "bold"), f"  {title}"))


def show_warnings(console: Console, result: ExecutionResult) -> None:
    """Print what did not stop the run but should be known."""
    for warning in result.warnings:
        console.print(Text.assemble(("warning: ", "bold yellow"), visible(warning)))


def show_stats(console: Console, stats: Stats) -> None:
    """Print what the run cost, on one line."""
    parts = [f"{stats.duration:.0f} ms in all", f"{stats.compile_ms:.0f} ms compiling"]
    if stats.cpu_ms is not None:
        parts.append(f"{stats.cpu_ms:.0f} ms of processor")
    if stats.peak_memory_bytes is not None:
        parts.append(f"{stats.peak_memory_bytes / 1024 / 1024:.1f} MiB at most")
    parts.append(count(stats.tool_call_count, "tool call"))
    if stats.iteration_count is not None:
        parts.append(count(stats.iteration_count, "loop iteration"))
    console.print(Text(" · ".join(parts), style="dim"))


def _titled(name: str, message: str) -> str:
    return message if not name or message.startswith(name) else f"{name}: {message}"
