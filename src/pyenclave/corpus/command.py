"""`pyenclave corpus run`: tries the corpus on this machine and prints what stopped what."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from ..errors import EnclaveError
from ..levels import Preset, SecurityLevel
from .case import CaseError
from .judge import Outcome
from .loader import load_corpus, select
from .report import print_report, to_json
from .runner import DEFAULT_JOBS, run_trials, trials_of

# As in the other commands: 0 all went as expected, 1 a case failed, 3 misuse or a broken case file.
FAILED = 1
MISUSE = 3

app = typer.Typer(help="The attack corpus: run it, see which layer stopped what.", no_args_is_help=True)


@app.callback()
def corpus() -> None:
    """Keeps `run` a word of its own: without a callback typer folds a single command into its parent."""


@app.command()
def run(
    category: Annotated[str | None, typer.Option(help="Only this category (or benign theme).")] = None,
    preset: Annotated[str | None, typer.Option(help="Only trials under this preset.")] = None,
    level: Annotated[str | None, typer.Option(help="Only trials at this security level.")] = None,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="How many cases run at the same time.")] = DEFAULT_JOBS,
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write the outcomes to FILE.")] = None,
    corpus_dir: Annotated[
        Path | None, typer.Option("--corpus", help="A corpus directory of your own instead of the one supplied.")
    ] = None,
) -> None:
    """Run every case and say which layer stopped each attack. Exit code 1 if any case failed."""
    console = Console()
    errors = Console(stderr=True)
    try:
        wanted_preset = None if preset is None else Preset(preset).value
        wanted_level = None if level is None else SecurityLevel(level).value
        cases = select(load_corpus(corpus_dir), category=category, preset=wanted_preset, level=wanted_level)
        trials = trials_of(cases, preset=wanted_preset, level=wanted_level)
        if not trials:
            _misuse(errors, "no case matches; see the folders of attack_corpus for categories")
        with _progress(errors) as progress:
            task = progress.add_task("corpus", total=len(trials), failed=0)
            failures = 0

            def advance(outcome: Outcome) -> None:
                nonlocal failures
                failures += outcome.failed
                progress.update(task, advance=1, failed=failures)

            outcomes = asyncio.run(run_trials(trials, jobs=jobs, on_outcome=advance))
        print_report(outcomes, console)
        if json_file is not None:
            json_file.write_text(json.dumps(to_json(outcomes), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except (CaseError, EnclaveError, ValueError, OSError) as error:
        _misuse(errors, str(error))
    if any(outcome.failed for outcome in outcomes):
        raise typer.Exit(FAILED)


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[failed]} failed"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )


def _misuse(console: Console, message: str) -> NoReturn:
    console.print(message, style="red", markup=False, highlight=False)
    raise typer.Exit(MISUSE)
