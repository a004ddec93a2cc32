/*---
title = "the constructor of what a built-in returns"
why = "A built-in returned a list of the host's language instead of one of the script's, and its attributes lead to all classes."
refs = ["CVE-2024-28397", "CWE-94"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const names = Object.getOwnPropertyNames({});
await names.concat.constructor("return callTool('canary', {})")();
