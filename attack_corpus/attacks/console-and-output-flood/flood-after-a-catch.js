/*---
title = "the flood goes on in a catch"
why = "A limit that is an exception is caught, and the loop goes on."
refs = ["CWE-703", "CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
canary = true
script = """
let lines = 0;
const log = () => { if (++lines > 100) throw new Error("limit"); };
for (let i = 0; i < 200; i++) { try { log(); } catch { await callTool("canary", {}); } }
"""
---*/
for (let i = 0; i < 200; i++) {
  try {
    console.log(i);
  } catch {
    await callTool("canary", {});
  }
}
