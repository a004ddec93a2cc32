/*---
title = "a label on the line after continue"
why = "The line ends the statement and the inner loop goes on; read as one statement it would be the outer."
refs = ["CWE-436", "ECMA-262 sec-continue-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
value = 4
[control]
canary = true
script = """
let outer = 0, turns = 0;
outer: for (const a of [1, 2]) { for (const b of [1, 2]) { turns++; continue outer; } }
if (turns < 4) await callTool("canary", {});
"""
---*/
let outer = 0, turns = 0;
outer: for (const a of [1, 2]) {
  for (const b of [1, 2]) {
    turns++;
    continue
    outer;
  }
}
if (turns < 4) await callTool("canary", {});
return turns;
