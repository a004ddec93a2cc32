"""The plugin for pytest: `pytest --enclave-corpus DIR` runs the cases below DIR, one item for each trial.

pytest loads this module wherever the package is installed, so it imports nothing of ours until the option is given.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .case import Trial
    from .runner import Bench

_OPTION = "enclave_corpus"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option, and nothing else until it is given."""
    parser.getgroup("pyenclave").addoption(
        "--enclave-corpus",
        dest=_OPTION,
        metavar="DIR",
        help="run the cases of attacks and innocent scripts below DIR (attacks/<category>/<slug>.js, benign/…)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Collect the directory: beside what is named on the command line, or alone."""
    directory = config.getoption(_OPTION)
    if directory is None:
        return
    root = Path(directory).resolve()
    if not root.is_dir():
        raise pytest.UsageError(f"--enclave-corpus: {directory} is no directory")
    named = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
    config.args = [*named, str(root)]
    config.pluginmanager.register(_Cases(root), "pyenclave-corpus-cases")


class _Cases:
    """What is there once the option is given: the files that are cases, and the enclaves that they run in."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._runner: asyncio.Runner | None = None
        self._bench: Bench | None = None

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """A file of the corpus, or None."""
        if file_path.suffix in (".js", ".py") and self._root in file_path.parents:
            return CaseFile.from_parent(parent, path=file_path, cases=self)
        return None

    def pytest_sessionfinish(self) -> None:
        """End the workers."""
        if self._runner is not None and self._bench is not None:
            self._runner.run(self._bench.aclose())
            self._runner.close()

    def reasons(self, trial: Trial) -> tuple[str, ...]:
        """Why a trial failed; nothing if it did not."""
        from .runner import Bench

        if self._runner is None:
            self._runner = asyncio.Runner()
            self._bench = Bench()
        assert self._bench is not None
        return self._runner.run(self._bench.try_run(trial)).reasons

    def id_of(self, path: Path) -> str:
        """The id of the case in a file."""
        return path.relative_to(self._root).with_suffix("").as_posix()


class CaseFile(pytest.File):
    """One case."""

    def __init__(self, *, cases: _Cases, **given: Any) -> None:
        super().__init__(**given)
        self.cases = cases

    def collect(self) -> Iterator[pytest.Item]:
        """An item for each preset and level that the case lists."""
        from .case import CaseError, read_case

        try:
            case = read_case(self.path, self.cases.id_of(self.path))
        except CaseError as error:
            raise self.CollectError(str(error)) from error
        for trial in case.trials:
            yield CaseItem.from_parent(self, name=f"{trial.preset}-{trial.level}", trial=trial)


class CaseItem(pytest.Item):
    """One trial."""

    def __init__(self, *, trial: Trial, **given: Any) -> None:
        super().__init__(**given)
        self.trial = trial

    def runtest(self) -> None:
        """Run it. Raises CaseFailed, CaseError, ConfigError."""
        assert isinstance(self.parent, CaseFile)
        reasons = self.parent.cases.reasons(self.trial)
        if reasons:
            raise CaseFailed(reasons)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """In the words of the case; an error of ours as ever."""
        if not isinstance(excinfo.value, CaseFailed):
            return super().repr_failure(excinfo, style)
        head = self.trial.case.head
        lines = [f"{self.trial.id}: {head.title}", *(f"  {reason}" for reason in excinfo.value.reasons)]
        return "\n".join([*lines, f"why it is a case: {head.why}"])

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it is, and its name."""
        return self.path, 0, self.trial.id


class CaseFailed(Exception):
    """Raised by an item whose trial did not go as its case states; the bench goes on."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons
