/*---
title = "a getter on the root prototype, met by code of the host's"
why = "Host code reads an option that is not there, and the script's getter answers, with the host's object as this (vm2, before 3.9)."
refs = ["CWE-1321"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const host = (options) => options.encoding;
let seen;
Object.defineProperty(Object.prototype, "encoding", { get() { seen = this; } });
host({ secret: 1 });
if (seen.secret) await callTool("canary", {});
"""
---*/
let seen;
Object.defineProperty(Object.prototype, "encoding", { get() { seen = this; } });
await callTool("echo", { secret: 1 });
if (seen) await callTool("canary", {});
