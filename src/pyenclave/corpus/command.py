"""`pyenclave corpus`: tries the corpus on this machine, and prints what stopped what and what was accepted where."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from ..errors import EnclaveError
from ..levels import Preset, SecurityLevel
from .acceptance import REAL_WORLD, as_stated, print_acceptance, rows, survey
from .baseline import compare
from .case import CaseError, Trial
from .exits import FAILED, MEANING, MISUSE, exit_code
from .further import NO_EXTRAS, Extras
from .loader import load_corpus, select
from .minimise import MAX_RUNS
from .outcome import Outcome
from .record import outcome_of, read_records
from .report import print_report, to_json
from .reports import Format, write_report
from .resume import Kept
from .runner import DEFAULT_JOBS, run_trials, trials_of
from .sample import sample
from .scaffold import scaffold
from .shrink import shrink
from .summary import print_comparison, print_controls, print_depth, print_runtime_only

_EXITS = "Exit codes, the highest that applies: " + "; ".join(f"{code} {said}" for code, said in MEANING.items())

app = typer.Typer(help="The attack corpus: run it, see which layer stopped what.", no_args_is_help=True)

Jobs = Annotated[int, typer.Option(min=1, max=64, help="How many cases run at the same time.")]
CorpusDir = Annotated[
    Path | None, typer.Option("--corpus", help="A corpus directory of your own instead of the one supplied.")
]


@app.command(epilog=_EXITS)
def run(
    category: Annotated[str | None, typer.Option(help="Only this category (or benign theme).")] = None,
    preset: Annotated[str | None, typer.Option(help="Only trials under this preset.")] = None,
    level: Annotated[str | None, typer.Option(help="Only trials at this security level.")] = None,
    jobs: Jobs = DEFAULT_JOBS,
    peel: Annotated[
        bool, typer.Option("--peel", help="Switch off what stopped an attack, again and again, and count the stops.")
    ] = False,
    runtime_only: Annotated[
        bool, typer.Option("--runtime-only", help="Also run every attack without layers 0 to 3: none may escape.")
    ] = False,
    control: Annotated[
        bool, typer.Option("--control", help="Also run every attack where nothing protects: it must be one.")
    ] = False,
    size: Annotated[
        int | None, typer.Option("--sample", min=1, help="Only N trials, of every category some.", metavar="N")
    ] = None,
    seed: Annotated[int, typer.Option(help="Which sample.")] = 0,
    resume: Annotated[
        Path | None, typer.Option(help="Write outcomes to FILE as they come; go on with those that are there.")
    ] = None,
    baseline: Annotated[Path | None, typer.Option(help="Compare with FILE, which an earlier --json wrote.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Also write the outcomes to FILE.")] = None,
    report: Annotated[Format | None, typer.Option(help="Write a report in this form, in place of the table.")] = None,
    output: Annotated[Path | None, typer.Option(help="Where --report goes; beside the table, then.")] = None,
    corpus_dir: CorpusDir = None,
) -> None:
    """Run every case and say which layer stopped each attack."""
    console = Console()
    errors = Console(stderr=True)
    extras = Extras(peel=peel, runtime_only=runtime_only, control=control)
    try:
        wanted_preset = None if preset is None else Preset(preset).value
        wanted_level = None if level is None else SecurityLevel(level).value
        corpus = load_corpus(corpus_dir)
        cases = select(corpus, category=category, preset=wanted_preset, level=wanted_level)
        trials = trials_of(cases, preset=wanted_preset, level=wanted_level)
        if size is not None:
            trials = sample(trials, size, seed)
        if not trials:
            _misuse(errors, "no case matches; see the folders of attack_corpus for categories")
        before = None if baseline is None else read_records(baseline)
        outcomes = _run(trials, jobs, errors, extras, resume)
        if report is None or output is not None:
            for print_part in (print_report, print_depth, print_runtime_only, print_controls):
                print_part(outcomes, console)
        if report is not None:
            write_report(outcomes, report, output)
        comparison = None
        if before is not None:
            comparison = compare(before, outcomes, (trial.id for trial in trials_of(corpus)))
            print_comparison(comparison, console)
        if json_file is not None:
            json_file.write_text(json.dumps(to_json(outcomes), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except (CaseError, EnclaveError, ValueError, OSError) as error:
        _misuse(errors, str(error))
    raise typer.Exit(exit_code(outcomes, comparison))


@app.command()
def acceptance(
    category: Annotated[str, typer.Option(help="Another theme of benign cases.")] = REAL_WORLD,
    jobs: Jobs = DEFAULT_JOBS,
    corpus_dir: CorpusDir = None,
) -> None:
    """Try scripts as language models write them under every preset. Exit code 1 if not exactly the stated ones pass."""
    console = Console()
    errors = Console(stderr=True)
    try:
        trials = survey(select(load_corpus(corpus_dir), category=category))
        if not trials:
            _misuse(errors, f"no benign case in a folder {category!r}")
        outcomes = _run(trials, jobs, errors)
        print_acceptance(outcomes, console)
    except (CaseError, EnclaveError, OSError) as error:
        _misuse(errors, str(error))
    if not as_stated(rows(outcomes)):
        raise typer.Exit(FAILED)


@app.command()
def new(
    name: Annotated[str, typer.Argument(metavar="CATEGORY/SLUG", help="Small letters, digits and hyphens.")],
    benign: Annotated[bool, typer.Option("--benign", help="An innocent twin instead of an attack.")] = False,
    corpus_dir: Annotated[Path, typer.Option("--corpus", help="Where your corpus is, or begins.")] = Path(
        "attack_corpus"
    ),
) -> None:
    """Begin a case: a file with a head to fill in. Never overwrites one."""
    try:
        path = scaffold(corpus_dir, name, benign=benign)
    except (CaseError, OSError) as error:
        _misuse(Console(stderr=True), str(error))
    console = Console()
    console.print(f"{path} is there: fill in its head, then run", highlight=False, markup=False, soft_wrap=True)
    category = name.partition("/")[0]
    command = f"pyenclave corpus run --corpus {corpus_dir} --category {category}"
    console.print(f"    {command}{'' if benign else ' --control'}", highlight=False, markup=False, soft_wrap=True)


@app.command("minimise")
def minimise_file(
    file: Annotated[Path, typer.Argument(help="A case, or a script without a head.", exists=True, dir_okay=False)],
    preset: Annotated[str, typer.Option(help="What a script without a head runs under.")] = Preset.AGENTSCRIPT.value,
    level: Annotated[str, typer.Option(help="Its security level.")] = SecurityLevel.STRICT.value,
    max_runs: Annotated[int, typer.Option(min=1, help="Runs after which it is short enough.")] = MAX_RUNS,
) -> None:
    """Shorten a script that comes to the same: stopped by the same layer with the same code, or failing alike.

    The result is written beside FILE as NAME.min.js.
    """
    errors = Console(stderr=True)
    try:
        preset, level = Preset(preset).value, SecurityLevel(level).value
        with errors.status("running it as it is") as status:
            shrunk = shrink(
                file,
                preset,
                level,
                lambda left, runs: status.update(f"{left} characters left after {runs} runs"),
                max_runs,
            )
    except (CaseError, EnclaveError, ValueError, OSError) as error:
        _misuse(errors, str(error))
    Console().print(
        f"{shrunk.path}: {shrunk.after} characters of {shrunk.before}, still: {shrunk.signature.text}",
        highlight=False,
        markup=False,
        soft_wrap=True,
    )


@app.command("compare")
def compare_backends(
    backend: Annotated[
        list[str] | None, typer.Option(help="quickjs, node-vm or file.py:Class; may be given several times.")
    ] = None,
    category: Annotated[str | None, typer.Option(help="Only this category.")] = None,
    markdown: Annotated[Path | None, typer.Option(help="Also write the table to FILE, as Markdown.")] = None,
    jobs: Jobs = DEFAULT_JOBS,
    corpus_dir: CorpusDir = None,
) -> None:
    """Run the attacks that need no part of ours on other sandboxes too, and compare."""
    from .backends import compare as comparison
    from .backends.known import NODE_VM, QUICKJS, find
    from .backends.protocol import Limits

    console = Console()
    errors = Console(stderr=True)
    try:
        backends = [find(name) for name in backend or (QUICKJS, NODE_VM)]
        cases = comparison.comparable(select(load_corpus(corpus_dir), category=category))
        if not cases:
            _misuse(errors, "no case matches; see the folders of attack_corpus for categories")
        results = [*comparison.ours(_run(trials_of(cases), jobs, errors))]
        with _progress(errors) as progress:
            for sandbox in backends:
                task = progress.add_task(sandbox.name, total=len(cases), failed=0)
                on_result = partial(_count, progress, task)
                results += comparison.run_on(sandbox, cases, jobs=jobs, limits=Limits(), on_result=on_result)
        console.print(comparison.terminal(results))
        if markdown is not None:
            markdown.write_text("\n".join(comparison.markdown(results)) + "\n", "utf-8")
    except (CaseError, EnclaveError, OSError) as error:
        _misuse(errors, str(error))


@app.command()
def audit(
    file: Annotated[Path, typer.Argument(help="Where the document goes.")],
    from_json: Annotated[
        Path | None, typer.Option("--from", help="A run that --json wrote, peeled perhaps, instead of a new one.")
    ] = None,
    jobs: Jobs = DEFAULT_JOBS,
    corpus_dir: CorpusDir = None,
) -> None:
    """Write the audit: totals, matrix, depth, advisories, what is not covered. Exit code 1 if any case failed."""
    from .reports.audit import to_audit

    errors = Console(stderr=True)
    try:
        trials = trials_of(load_corpus(corpus_dir))
        if from_json is None:
            outcomes = _run(trials, jobs, errors)
        else:
            by_id = {trial.id: trial for trial in trials}
            records = read_records(from_json)
            outcomes = tuple(outcome_of(r, by_id[r.trial_id]) for r in records if r.trial_id in by_id)
        file.write_text(to_audit(outcomes), "utf-8")
    except (CaseError, EnclaveError, OSError) as error:
        _misuse(errors, str(error))
    if any(outcome.failed for outcome in outcomes):
        raise typer.Exit(FAILED)


def _run(
    trials: Sequence[Trial], jobs: int, console: Console, extras: Extras = NO_EXTRAS, resume: Path | None = None
) -> tuple[Outcome, ...]:
    """Runs the trials with a bar of progress; what fails where no case states that it passes is no failure."""
    with _progress(console) as progress, ExitStack() as stack:
        kept = None if resume is None else stack.enter_context(Kept(resume, trials, extras))
        known = {} if kept is None else kept.known
        task = progress.add_task("corpus", total=len(trials), completed=len(known), failed=0)
        failures = sum(outcome.failed for outcome in known.values())

        def advance(outcome: Outcome) -> None:
            nonlocal failures
            if kept is not None:
                kept.add(outcome)
            failures += outcome.failed and outcome.trial.preset in outcome.trial.case.head.preset
            progress.update(task, advance=1, failed=failures)

        return asyncio.run(run_trials(trials, jobs=jobs, on_outcome=advance, known=known, extras=extras))


def _count(progress: Progress, task: TaskID, _result: object) -> None:
    progress.update(task, advance=1)


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
