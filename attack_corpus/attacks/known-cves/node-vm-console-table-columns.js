/*---
title = "a column of a table named __proto__"
why = "console.table makes an object whose keys are the columns it is given: one of them is the prototype of everything."
refs = ["CVE-2022-21824", "CWE-1321"]
preset = "javascript"
level = "PERMISSIVE"
[expect]
stopped_by = "runtime"
value = 0
[control]
canary = true
script = """
const console = { table: (rows, columns) => {
  const map = {};
  for (const column of columns) (map[column] ??= {})[0] = rows[0][column];
} };
console.table([{ ["__proto__"]: "" }], ["__proto__"]);
if (0 in {}) await callTool("canary", {});
"""
---*/
try {
  console.table([{ x: 1 }], ["__proto__"]);
} catch {
  console.log([{ x: 1 }], ["__proto__"]);
}
if (0 in {}) await callTool("canary", {});
return 0 in {} ? 1 : 0;
