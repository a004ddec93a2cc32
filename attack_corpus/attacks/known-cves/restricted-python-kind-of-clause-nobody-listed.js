/*---
title = "statements in a kind of block that checks do not know"
why = "A new kind of clause was compiled without a look, since the table of kinds had no row for it."
refs = ["CVE-2025-22153", "CWE-843"]
preset = ["secure", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let make;
class Box {
  static {
    make = (() => {}).constructor;
  }
}
await make("return callTool('canary', {})")();
