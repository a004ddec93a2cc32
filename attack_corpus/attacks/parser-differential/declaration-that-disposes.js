/*---
title = "a using declaration"
why = "The engine already runs a method of the value when the block ends; a parser of last year's language sees two names."
refs = ["CWE-436", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
{
  using held = { [Symbol.dispose]: () => { callTool("canary", {}); } };
}
