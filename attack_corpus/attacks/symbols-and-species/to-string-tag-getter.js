/*---
title = "a tag that runs code when something is named"
why = "Code that tells kinds apart by Object.prototype.toString reads Symbol.toStringTag. Here the getter runs once, as in a spread, and its word counts for nothing."
refs = ["CWE-843", "CWE-367", "ECMA-262 sec-object.prototype.tostring"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = [1, {}]
[control]
script = """
let asked = 0;
const odd = { get [Symbol.toStringTag]() { asked += 1; return "Date"; } };
const kind = Object.prototype.toString.call(odd);
return [asked, kind];
"""
value = [1, "[object Date]"]
---*/
let asked = 0;
const odd = { get [Symbol.toStringTag]() { asked += 1; return "Date"; } };
const { back } = await callTool("echo", { back: odd });
return [asked, back];
