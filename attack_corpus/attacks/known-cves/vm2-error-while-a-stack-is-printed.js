/*---
title = "the error that the printing of another error ends with"
why = "A name that is no text makes the printing fail; what is thrown there was made by the host's code."
refs = ["CVE-2021-23555", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const broken = new Error("look");
broken.name = Symbol("no text");
try {
  String(broken);
} catch (inner) {
  await inner.constructor.constructor("return callTool('canary', {})")();
}
