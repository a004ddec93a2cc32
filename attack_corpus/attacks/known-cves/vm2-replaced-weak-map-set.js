/*---
title = "the method by which a bridge remembers its objects, replaced"
why = "The bridge looks up set by the prototype at each call, so a replaced one is handed raw objects of the host."
refs = ["CVE-2022-25893", "CWE-471"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const known = new WeakMap();
const wrap = (raw) => { const seen = new Proxy(raw, {}); known.set(seen, raw); return seen; };
let raw;
WeakMap.prototype.set = function (seen, inner) { raw = inner; };
wrap({ secret: 1 });
if (raw.secret) await callTool("canary", {});
"""
---*/
let raw;
WeakMap.prototype.set = function (seen, inner) { raw = inner; };
await callTool("echo", { secret: 1 });
if (raw) await callTool("canary", {});
