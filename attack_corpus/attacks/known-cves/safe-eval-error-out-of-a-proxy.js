/*---
title = "the exception of a trap that overflowed"
why = "An exception that the host's code throws while it handles an object of the script's is of the host."
refs = ["CVE-2020-7710", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const pit = new Proxy({}, { get: (target, key, self) => self[key] });
try {
  pit.x;
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
