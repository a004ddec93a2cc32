"""The commands and their arguments. What they mean is decided elsewhere; here they are handed over and shown."""

from __future__ import annotations

import asyncio
import platform
from datetime import datetime
from importlib import metadata
from typing import Annotated, Any

import typer

from .. import __version__
from ..errors import ConfigError
from .exits import ExitCode, Leave, Misuse, exit_code
from .script_file import read_script

app = typer.Typer(
    help="Runs JavaScript written by language models, safely.",
    epilog="Exit codes: 0 success, 1 the script failed, 2 the script was refused, 3 misuse.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

File = Annotated[str, typer.Argument(metavar="FILE", help="The script; - reads standard input. Markdown fences go.")]
Level = Annotated[
    str | None, typer.Option(metavar="NAME", help="STRICT, SECURE, STANDARD (the default) or PERMISSIVE: the limits.")
]
PresetName = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="agentscript (the default), strict, secure, standard, permissive or javascript."),
]
CheckFormat = Annotated[
    str, typer.Option("--format", metavar="NAME", help="text (the default), json, or sarif for code scanners.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output and nothing else.")]


@app.command()
def run(
    file: File,
    tools: Annotated[
        str | None, typer.Option(metavar="MODULE_OR_FILE", help="Python functions the script may call.")
    ] = None,
    level: Level = None,
    preset: PresetName = None,
    timeout: Annotated[int | None, typer.Option(metavar="MS", help="Wall clock of the run, tools included.")] = None,
    cpu_timeout: Annotated[int | None, typer.Option(metavar="MS", help="Processor time of the engine.")] = None,
    tool_timeout: Annotated[int | None, typer.Option(metavar="MS", help="One tool call.")] = None,
    max_tool_calls: Annotated[int | None, typer.Option(metavar="N", help="Tool calls of the run.")] = None,
    max_iterations: Annotated[int | None, typer.Option(metavar="N", help="Loop iterations of the run.")] = None,
    memory_limit: Annotated[int | None, typer.Option(metavar="BYTES", help="Engine heap; at least 8388608.")] = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="Fixes Math.random.")] = None,
    now: Annotated[
        str | None, typer.Option(metavar="TIME", help="Fixes the clock: 2026-01-31T12:00:00Z, or ms since 1970.")
    ] = None,
    sidecar: Annotated[bool, typer.Option("--sidecar", help="Keep large texts in the host.")] = False,
    as_json: AsJson = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the value, or the error.")] = False,
) -> None:
    """Run a script and show what each layer did, each tool call, and the result.

    The value goes to standard output, everything else to standard error.
    """
    from . import report
    from .drive import run_script
    from .story import Story
    from .tools_file import load_tools

    words = report.make_console(to_stderr=True)
    story = None if quiet or as_json else Story(words)
    options = _given(
        security_level=level,
        preset=preset,
        timeout=timeout,
        cpu_timeout=cpu_timeout,
        tool_timeout=tool_timeout,
        max_tool_calls=max_tool_calls,
        max_iterations=max_iterations,
        memory_limit=memory_limit,
        seed=seed,
        now=None if now is None else _moment(now),
        sidecar=sidecar or None,
        on_event=story,
    )
    script = read_script(file)
    result = asyncio.run(run_script(script.text, load_tools(tools), options))
    if script.note:
        result = result.model_copy(update={"warnings": (script.note, *result.warnings)})
    if as_json:
        report.write_json(result.model_dump(mode="json"))
    elif result.success:
        text = report.value_text(result.value)
        if story is not None:
            story.sanitized(len(text.encode()), result.truncated)
        report.show_warnings(words, result)
        report.show_value(report.make_console(to_stderr=False), text)
    else:
        report.show_warnings(words, result)
        report.show_error(words, result, file)
    if story is not None and exit_code(result) is not ExitCode.REFUSED:
        report.show_stats(words, result.stats)
    raise Leave(exit_code(result))


@app.command()
def check(
    file: File, level: Level = None, preset: PresetName = None, as_json: AsJson = False, as_format: CheckFormat = "text"
) -> None:
    """Say what is wrong with a script, without running it.

    Findings go to standard error; with --json one object {"ok", "issues"} goes to standard output, and with
    --format sarif a SARIF log.
    """
    from . import report, sarif
    from .drive import check_script

    if as_json and as_format.lower() not in ("text", "json"):
        raise ConfigError(f"--json and --format {as_format}: give one of the two")
    form = "json" if as_json else as_format.lower()
    if form not in ("text", "json", "sarif"):
        raise ConfigError(f"--format: {as_format!r} is none of text, json, sarif")
    script = read_script(file)
    found = check_script(script.text, _given(security_level=level, preset=preset))
    if form == "json":
        report.write_json(found.model_dump(mode="json"))
    elif form == "sarif":
        report.write_json(sarif.log_of(found, file))
    else:
        words = report.make_console(to_stderr=True)
        report.show_check(words, found, file, script.note)
    raise Leave(ExitCode.SUCCESS if found.ok else ExitCode.REFUSED)


@app.command()
def explain(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="The code of an issue, such as NO_EVAL.")] = None,
    as_json: AsJson = False,
) -> None:
    """Print the page behind an issue's code: what is refused, why, and what is not. Without a code, list them all."""
    from ..pages import PAGES, page_of
    from . import report

    if code is None:
        titles = {known: page.partition("\n")[0] for known, page in sorted(PAGES.items())}
        if as_json:
            report.write_json(titles)
        else:
            report.show_codes(report.make_console(to_stderr=False), titles)
    elif as_json:
        report.write_json({"code": code.upper(), "page": page_of(code)})
    else:
        report.show_page(report.make_console(to_stderr=False), code.upper(), page_of(code))


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []})
def corpus(context: typer.Context) -> None:
    """Run the attack corpus: `pyenclave corpus run`, `pyenclave corpus --help`."""
    from ..corpus.command import app as corpus_app

    corpus_app(args=context.args, prog_name="pyenclave corpus")


@app.command()
def doctor(
    as_json: AsJson = False,
    brief: Annotated[bool, typer.Option("--brief", help="Of the acts that were stopped, only how many.")] = False,
) -> None:
    """Say whether this machine can hold a worker: what it is, its locks, and forbidden acts tried behind them.

    Each act is tried without locks too: if it fails there, the line is inconclusive. Exit code 1 if an act got through,
    or a lock that STRICT demands is missing.
    """
    from ..doctor import examine
    from . import doctor as words

    with words.progress(shown=not as_json) as told:
        found = examine(told)
    if as_json:
        from . import report

        report.write_json(found)
    else:
        words.show(found, brief=brief)
    raise Leave(ExitCode.SUCCESS if found["ok"] else ExitCode.FAILED)


@app.command()
def version() -> None:
    """Print the versions of the package, its engine and its parser."""
    engine, parser = metadata.version("quickjs-ng"), metadata.version("esprima-fork")
    typer.echo(
        f"pyenclave {__version__} (quickjs-ng {engine}, esprima-fork {parser}, "
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()})"
    )


def _moment(text: str) -> datetime | int:
    """A time as the option `now` takes it. Raises Misuse for text that is none."""
    try:
        return int(text) if text.removeprefix("-").isdigit() else datetime.fromisoformat(text)
    except ValueError:
        raise Misuse(f"--now: {text!r} is no time; write 2026-01-31T12:00:00Z, or milliseconds since 1970") from None


def _given(**options: Any) -> dict[str, Any]:
    """The options that were given; the level supplies the others."""
    return {name: value for name, value in options.items() if value is not None}
