"""The examples do what they say."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path


def test_orders_gives_what_the_database_holds(root: Path) -> None:
    done = _pyenclave(root, "run", "examples/orders.js", "--tools", "examples/tools.py", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout)
    assert result["value"] == {
        "overdue": [
            _debtor(3, "Cobalt & Sons", "GB", ["A-1004", "A-1005"], 1231, 48),
            _debtor(5, "Écluse Fleurs", "FR", ["A-1008"], 398, 60),
            _debtor(1, "Askja Books", "IS", ["A-1002"], 207.5, 29),
            _debtor(6, "Fjordlys", "NO", ["A-1010"], 117, 3),
        ],
        "total": 1953.5,
        "topProducts": [
            {"product": "reading lamp", "quantity": 11},
            {"product": "vase, blue", "quantity": 10},
            {"product": "desk, birch", "quantity": 3},
        ],
        "reminders": [1, 2],
    }
    # Two lists, five orders' items, two reminders; five orders of eight items, then four customers.
    assert (result["stats"]["tool_call_count"], result["stats"]["iteration_count"]) == (9, 17)
    assert (result["warnings"], result["truncated"]) == ([], False)


def test_orders_tells_each_layer_and_each_tool_call(root: Path) -> None:
    done = _pyenclave(root, "run", "examples/orders.js", "--tools", "examples/tools.py")
    assert done.returncode == 0
    story = [line.strip() for line in done.stderr.splitlines()]
    for number, layer in enumerate(("prescan", "rules", "transform", "scoring", "runtime", "sanitize")):
        assert [line for line in story if line.startswith(f"{number} {layer} ")], f"nothing about layer {number}"
    assert len([line for line in story if line.startswith("→ ")]) == 9
    assert len([line for line in story if line.startswith("← ")]) == 9
    assert '→ list_orders {"status": "open", "due_before": "2026-03-31"}' in story
    assert json.loads(done.stdout)["total"] == 1953.5


def test_every_example_script_passes_the_check(root: Path) -> None:
    for script in sorted((root / "examples").glob("*.js")):
        done = _pyenclave(root, "check", str(script), "--json")
        assert json.loads(done.stdout) == {"ok": True, "issues": []}


def test_the_quick_start_runs(root: Path) -> None:
    command = [sys.executable, "-W", "error", "examples/quickstart.py"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == "{'total': 36}"


def test_the_approvals_are_asked_for_and_heard(root: Path) -> None:
    command = [sys.executable, "-W", "error", "examples/approvals.py"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    question = "may pay be called with {'number': 'A-17', 'amount': 129.5}?"
    assert done.stdout.splitlines() == [
        question,
        "  yes",
        question,
        "  no: invoice A-17 is paid already",
        "['paid 129.5', 'NOT_APPROVED: invoice A-17 is paid already']",
    ]


def test_the_sidecar_example_prints_what_crossed(root: Path) -> None:
    command = [sys.executable, "-W", "error", "examples/sidecar.py"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "{'title': 'Report', 'length': 960021, 'stored': {'title': 'Report', 'bytes': 960021}}",
        "960021 bytes stayed in the host; 3 questions",
        "bytes that crossed in answers: 41",
        "joining it: SIDECAR_COMPOSITE_BLOCKED",
    ]


def _debtor(number: int, name: str, country: str, orders: list[str], owed: float, days_late: int) -> dict[str, object]:
    return {"id": number, "name": name, "country": country, "orders": orders, "owed": owed, "daysLate": days_late}


def _pyenclave(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pyenclave", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def test_the_audit_example_tells_what_happened(root: Path) -> None:
    done = subprocess.run([sys.executable, "examples/audit.py"], cwd=root, capture_output=True, text=True, check=True)
    *told, calls, ends = done.stdout.splitlines()
    assert calls == "6 tool calls with 2 different arguments"
    assert ends == "ended with: None, TOOL_ERROR, VALIDATION_ERROR, MAX_TOOL_CALLS"
    refused = [line for line in told if line.startswith("tries to make code from text")]
    assert [line[29:41].strip() for line in refused] == ["refused", "finished"]
