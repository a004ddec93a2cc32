/*---
title = "the root prototype written from inside"
why = "The context shares its root prototype with the host, so that one property stands on all objects of the host."
refs = ["CVE-2022-25904", "CWE-1321"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const root = Object.getPrototypeOf({});
root.isAdmin = true;
if ({}.isAdmin) await callTool("canary", {});
