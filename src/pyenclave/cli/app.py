"""The commands and their arguments. What they mean is decided elsewhere; here they are handed over and shown."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import metadata
from typing import Annotated, Any

import typer

from .. import __version__
from ..errors import ConfigError
from ..events import Event
from .exits import ExitCode, Leave, Misuse, exit_code
from .script_file import read_script

app = typer.Typer(
    help="Runs JavaScript written by language models, safely.",
    epilog="Exit codes: 0 success, 1 the script failed, 2 the script was refused, 3 misuse.",
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
Scorer = Annotated[
    str | None, typer.Option(metavar="NAME", help="Score the script's intent first: rule-based, local-llm.")
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
    scorer: Scorer = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="Fixes Math.random.")] = None,
    now: Annotated[
        str | None, typer.Option(metavar="TIME", help="Fixes the clock: 2026-01-31T12:00:00Z, or ms since 1970.")
    ] = None,
    sidecar: Annotated[bool, typer.Option("--sidecar", help="Keep large texts in the host.")] = False,
    as_json: AsJson = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the value, or the error.")] = False,
    trace: Annotated[bool, typer.Option("--trace", help="Draw layers and tool calls as bars on one axis.")] = False,
) -> None:
    """Run a script and show what each layer did, each tool call, and the result.

    The value goes to standard output, everything else to standard error.
    """
    from . import report
    from .drive import run_script
    from .story import Story
    from .timeline import Timeline
    from .tools_file import load_tools

    words = report.make_console(to_stderr=True)
    story = None if quiet or as_json else Story(words)
    timeline = Timeline() if trace else None
    listeners = [listener for listener in (story, timeline) if listener is not None]
    options = _given(
        security_level=level,
        preset=preset,
        timeout=timeout,
        cpu_timeout=cpu_timeout,
        tool_timeout=tool_timeout,
        max_tool_calls=max_tool_calls,
        max_iterations=max_iterations,
        memory_limit=memory_limit,
        scoring_gate=None if scorer is None else {"scorer": scorer},
        seed=seed,
        now=None if now is None else _moment(now),
        sidecar=sidecar or None,
        on_event=_all_of(listeners) if listeners else None,
    )
    script = read_script(file)
    result = asyncio.run(run_script(script.text, load_tools(tools), options))
    if script.note:
        result = result.model_copy(update={"warnings": (script.note, *result.warnings)})
    if as_json:
        more = {} if timeline is None else {"trace": timeline.to_plain()}
        report.write_json({**result.model_dump(mode="json"), **more})
    elif result.success:
        text = report.value_text(result.value)
        if story is not None:
            story.sanitized(len(text.encode()), result.truncated)
        report.show_warnings(words, result)
        report.show_value(report.make_console(to_stderr=False), text)
    else:
        report.show_warnings(words, result)
        report.show_error(words, result, file)
    if timeline is not None and not as_json:
        timeline.show(words)
    if story is not None and exit_code(result) is not ExitCode.REFUSED:
        report.show_stats(words, result.stats)
    raise Leave(exit_code(result))


@app.command()
def check(
    file: File,
    level: Level = None,
    preset: PresetName = None,
    score: Annotated[bool, typer.Option("--score", help="Score the script's intent too, by rules.")] = False,
    scorer: Scorer = None,
    as_json: AsJson = False,
    as_format: CheckFormat = "text",
) -> None:
    """Say what is wrong with a script, without running it.

    Findings, and the signals of a score, go to standard error; with --json one object {"ok", "issues", …} goes to
    standard output, and with --format sarif a SARIF log.
    """
    from . import report, sarif
    from .drive import check_script

    if as_json and as_format.lower() not in ("text", "json"):
        raise ConfigError(f"--json and --format {as_format}: give one of the two")
    form = "json" if as_json else as_format.lower()
    if form not in ("text", "json", "sarif"):
        raise ConfigError(f"--format: {as_format!r} is none of text, json, sarif")
    script = read_script(file)
    chosen = scorer or ("rule-based" if score else None)
    gate = None if chosen is None else {"scorer": chosen}
    found = check_script(script.text, _given(security_level=level, preset=preset, scoring_gate=gate))
    if form == "json":
        unasked = {"scoring_result"} if found.scoring_result is None else None
        report.write_json(found.model_dump(mode="json", exclude=unasked))
    elif form == "sarif":
        report.write_json(sarif.log_of(found, file))
    else:
        words = report.make_console(to_stderr=True)
        report.show_check(words, found, file, script.note)
    raise Leave(ExitCode.SUCCESS if found.ok else ExitCode.REFUSED)


@app.command()
def describe(
    tools: Annotated[
        str | None, typer.Option(metavar="MODULE_OR_FILE", help="Python functions to declare as TypeScript.")
    ] = None,
    size: Annotated[str, typer.Option(metavar="NAME", help="short, medium (the default) or full.")] = "medium",
    level: Level = None,
    preset: PresetName = None,
    search: Annotated[str | None, typer.Option(metavar="WORDS", help="Only tools that fit these words.")] = None,
    tool: Annotated[str | None, typer.Option(metavar="NAME", help="Only the declaration of this tool.")] = None,
    as_json: AsJson = False,
) -> None:
    """Print the text to paste into a model's tool description: the language, the limits, the tools."""
    from ..enclave import Enclave
    from . import report
    from .tools_file import load_tools

    if search is not None and tool is not None:
        raise ConfigError("--search and --tool: give one of the two")
    with Enclave(tools=load_tools(tools).tools, **_given(security_level=level, preset=preset)) as enclave:
        if search is not None:
            found = enclave.search_tools(search)
            if as_json:
                report.write_json([{"name": each.name, "summary": each.summary} for each in found])
            else:
                typer.echo("\n".join(f"{each.name}: {each.summary}".rstrip(": ") for each in found))
            return
        text = enclave.describe(size) if tool is None else enclave.describe_tool(tool)
    if as_json:
        report.write_json({"text": text})
    else:
        typer.echo(text)


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
def mcp(
    tools: Annotated[
        str | None, typer.Option(metavar="MODULE_OR_FILE", help="Python functions that scripts may call.")
    ] = None,
    upstream: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=WHERE", help="A server whose tools scripts may call as tools.NAME.…: a URL or a command."
        ),
    ] = None,
    http: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help="Serve streamable HTTP at /mcp instead of standard input.")
    ] = None,
    level: Level = None,
    preset: PresetName = None,
) -> None:
    """Serve the Model Context Protocol: four tools with which a client runs scripts. Needs pyenclave[mcp]."""
    from ..integrations.mcp import serve, upstream_of
    from .tools_file import load_tools

    others = {}
    for each in upstream or ():
        name, sign, where = each.partition("=")
        if not sign or not name.isidentifier():
            raise Misuse(f"--upstream: {each!r} is not NAME=WHERE with a name like files")
        others[name] = upstream_of(where)
    address = None if http is None else _address(http)
    asyncio.run(serve(load_tools(tools), others, address, _given(security_level=level, preset=preset)))


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


def _address(text: str) -> tuple[str, int]:
    """Host and port. Raises Misuse for text that is neither."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65_535:
        raise Misuse(f"--http: {text!r} is not HOST:PORT, such as 127.0.0.1:8000")
    return host.strip("[]"), int(port)


def _all_of(listeners: Sequence[Callable[[Event], None]]) -> Callable[[Event], None]:
    def tell(event: Event) -> None:
        for listener in listeners:
            listener(event)

    return tell


def _given(**options: Any) -> dict[str, Any]:
    """The options that were given; the level supplies the others."""
    return {name: value for name, value in options.items() if value is not None}
