/*---
title = "all memory taken, then a tool called"
why = "What the host runs in the engine on a script's behalf must not fail half-way when nothing is left."
refs = ["CWE-755", "CWE-770"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { n = 1 }
within_ms = 5000
[control]
memory = true
---*/
const kept = [];
const eat = (size) => {
  try {
    Array.from({ length: 1e9 }, () => kept.push("y".repeat(size) + kept.length));
  } catch (error) {
    return error;
  }
};
eat(65536);
return await callTool("echo", { n: 1 });
