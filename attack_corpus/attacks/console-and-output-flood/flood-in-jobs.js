/*---
title = "a flood from jobs that follow one another"
why = "Guards count loops; a chain of promises goes round without one."
refs = ["CWE-834", "CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
hangs = true
script = """
const lines = [];
const again = () => { lines.push("line"); return Promise.resolve().then(again); };
await again();
"""
---*/
const again = () => {
  console.log("line");
  return Promise.resolve().then(again);
};
await again();
