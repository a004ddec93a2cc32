"""Asks Node, where there is one, what the programs give: a second opinion on the values that the cases state."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .loader import Case, given_error, given_value

NODE = shutil.which("node")
WITHOUT_NODE = "conformance: there is no node on PATH, so the values were not compared with Node's"

_PROGRAM = Path(__file__).with_name("node.js")
_WALL_LIMIT_S = 50


@dataclass(frozen=True)
class Answer:
    """What Node gave for a case, and whether it has the feature that the case says it needs."""

    given: str
    has: bool


def ask(node: str, cases: Iterable[Case], permits: Path) -> dict[str, Answer]:
    """The answer for each case by its id, all from one process."""
    told = {
        "globals": _globals(permits),
        "cases": [{"id": case.id, "program": case.program, "needs": case.needs} for case in cases],
    }
    # A case may leave a rejected promise behind; that is no failure in the language.
    command = [node, "--unhandled-rejections=none", str(_PROGRAM)]
    done = subprocess.run(
        command,
        input=json.dumps(told),
        capture_output=True,
        text=True,
        timeout=_WALL_LIMIT_S,
        check=False,
        env=os.environ | {"TZ": "UTC0"},  # as in a guest
    )
    if done.returncode != 0:
        raise RuntimeError(f"node ended with {done.returncode}: {done.stderr}")
    answers = json.loads(done.stdout)
    return {
        case_id: Answer(
            given_value(json.loads(answer["value"])) if "value" in answer else given_error(answer["error"]),
            answer["has"],
        )
        for case_id, answer in answers.items()
    }


def _globals(permits: Path) -> list[str]:
    table = json.loads(permits.read_text(encoding="utf-8"))
    return [name for key in table["presets"]["javascript"]["sets"]["*"] for name in table["sets"][key]]
