"""The same programs on Node, for information: the engine has faults of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Sequence

from .machine import OBSERVER, Told, run_raw
from .programs import Program
from .verdict import difference

# Reads one program a line, answers one line each.
_DRIVER = r"""
const vm = require("vm");
const drain = () => new Promise((resolve) => setImmediate(resolve));
process.on("unhandledRejection", () => {});
(async () => {
  for await (const line of require("readline").createInterface({input: process.stdin})) {
    const [observer, body] = JSON.parse(line);
    const context = vm.createContext({});
    const observe = vm.runInContext(observer, context);
    observe("log");
    observe("raw");
    try {
      observe("main", vm.runInContext('(async function () { "use strict";\n' + body + "\n})", context));
    } catch (error) {
      console.log(JSON.stringify({events: ["syntax " + error], calls: []}));
      continue;
    }
    await drain();
    while (observe("settle")) await drain();
    console.log(observe("tell"));
  }
})();
"""
# The words of an engine's own errors are the engine's.
_WORDS = re.compile(r"\b((?:Type|Reference|Range|Syntax|URI)Error)\((?:[^()]|\([^()]*\))*\)")


def differences(sample: Sequence[Program]) -> list[tuple[Program, str]] | None:
    """What Node does otherwise than the engine, raw. None where there is no Node."""
    node = shutil.which("node")
    if node is None:
        return None
    lines = "".join(json.dumps([OBSERVER, program.body]) + "\n" for program in sample)
    answer = subprocess.run([node, "-e", _DRIVER], input=lines, capture_output=True, text=True, timeout=600, check=True)
    found = []
    for program, line in zip(sample, answer.stdout.rstrip("\n").split("\n"), strict=True):
        there = json.loads(line)
        here = difference(_without_words(tuple(there["events"])), _without_words(run_raw(program.body).events))
        if here:
            found.append((program, here.replace("raw", "Node").replace("compiled", "here")))
    return found


def _without_words(events: tuple[str, ...]) -> Told:
    return Told(tuple(_WORDS.sub(r"\1()", event) for event in events), ())
