"""atob and btoa after the HTML Standard (8.3) and the Infra Standard's forgiving decoding, and as Node has them."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

REFUSED = ["InvalidCharacterError", 5]
NOT_ASKED = ["TypeError", None]

CASES: dict[str, Any] = {
    "btoa('')": "",
    "btoa('hello')": "aGVsbG8=",
    "btoa('\\u00ff\\0')": "/wA=",
    "btoa('\\u0100')": REFUSED,
    "btoa('\\ud800')": REFUSED,
    "btoa(null)": "bnVsbA==",
    "btoa(undefined)": "dW5kZWZpbmVk",
    "btoa(12)": "MTI=",
    "btoa({ toString: () => 'x', valueOf: () => 'y' })": "eA==",
    "btoa(Symbol())": NOT_ASKED,
    "btoa()": NOT_ASKED,
    "atob('')": "",
    "atob('YQ')": "a",
    "atob('YQ==')": "a",
    "atob(' Y\\tQ\\n=\\f=\\r')": "a",
    "atob('Y\\vQ==')": REFUSED,
    "atob('Y\\u00a0Q==')": REFUSED,
    "atob('YQ=')": REFUSED,
    "atob('YQ===')": REFUSED,
    "atob('a')": REFUSED,
    "atob('=')": REFUSED,
    "atob('YQ==YQ==')": REFUSED,
    "atob('YR==')": "a",
    "atob('YW-_')": REFUSED,
    "atob(null)": "\x9e\xe9e",
    "atob({ toString: () => 'YQ' })": "a",
    "atob()": NOT_ASKED,
    "[atob.length, btoa.length, atob.name, btoa.name]": [1, 1, "atob", "btoa"],
}

TRIED = """(() => {{ try {{ return {}; }} catch (error) {{
return [error.name, typeof error.code === "number" ? error.code : null]; }} }})()"""


@pytest.mark.parametrize("template", ["javascript/STANDARD", "javascript/STRICT"])
def test_they_do_what_the_standard_says(run: Run, template: str) -> None:
    tried = ", ".join(TRIED.format(expression) for expression in CASES)
    assert dict(zip(CASES, run(f"return [{tried}];", template).value, strict=True)) == CASES


def test_node_does_the_same() -> None:
    node = shutil.which("node")
    if node is None:
        return
    tried = ", ".join(TRIED.format(expression) for expression in CASES)
    script = f"console.log(JSON.stringify([{tried}]))"
    told = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True).stdout
    assert dict(zip(CASES, json.loads(told), strict=True)) == CASES
