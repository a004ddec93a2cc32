/*---
title = "a search through everything an allowed module leads to"
why = "Each module on the list of what is allowed holds others that are not; a search of some levels finds the one it needs."
refs = ["CVE-2025-5120", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const queue = [Math, JSON];
let make;
for (let i = 0; i < queue.length && i < 500 && !make; i++) {
  const here = queue[i];
  const above = Object.getPrototypeOf(here);
  if (above !== null && !queue.includes(above)) queue.push(above);
  for (const key of Object.getOwnPropertyNames(here)) {
    const { value } = Object.getOwnPropertyDescriptor(here, key);
    if (key === "constructor" && value.name === "Function") make = value;
    else if (typeof value === "function" && !queue.includes(value)) queue.push(value);
  }
}
await make("return callTool('canary', {})")();
