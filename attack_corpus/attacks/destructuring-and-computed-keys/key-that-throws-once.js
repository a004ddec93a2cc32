/*---
title = "a key whose conversion fails while it is judged, and succeeds when it is used"
why = "A guard that takes a key it cannot convert for harmless hands the same object on to the engine."
refs = ["CWE-367", "CWE-755", "ECMA-262 sec-toprimitive"]
preset = ["agentscript", "standard"]
[expect]
stopped_by = "runtime"
value = "refused"
[control]
canary = true
script = """
const guard = (key) => { try { if (String(key) === "constructor") throw new TypeError("key"); } catch {} return key; };
let asked = 0;
const key = { toString: () => { if (!asked++) throw "refused"; return "constructor"; } };
const take = () => 0;
take[guard(key)]("return callTool('canary', {})")();
"""
---*/
let asked = 0;
const key = { toString: () => { if (!asked++) throw "refused"; return "constructor"; } };
const take = () => 0;
try {
  take[key]("return callTool('canary', {})")();
} catch (thrown) {
  return thrown;
}
