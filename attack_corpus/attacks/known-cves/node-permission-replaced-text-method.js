/*---
title = "the text method that the permission check relies on, replaced"
why = "The check of a path called a function that the program may replace, and so the program checked itself."
refs = ["CVE-2024-21896", "CWE-471"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const read = (path) => { if (!path.startsWith("/srv/data/")) throw new TypeError(path); return callTool("canary", { path }); };
String.prototype.startsWith = () => true;
await read("/etc/passwd");
"""
---*/
const read = (path) => { if (!path.startsWith("/srv/data/")) throw new TypeError(path); return callTool("canary", { path }); };
String.prototype.startsWith = () => true;
await read("/etc/passwd");
