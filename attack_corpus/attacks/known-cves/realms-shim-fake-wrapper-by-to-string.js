/*---
title = "text with a different content on each reading"
why = "A source that is an object is checked once as text, and evaluated as another text (realms-shim, 2019)."
refs = ["CWE-367"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let reads = 0;
const source = { toString: () => (reads++ === 0 ? "return 1" : "return callTool('canary', {})") };
if (!String(source).includes("canary")) await (() => {}).constructor(source)();
