/*---
title = "a proxy whose construct trap compiles"
why = "new of a class that is none."
refs = ["CWE-95", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const Polite = new Proxy(class {}, { construct: (target, [text]) => target.constructor(text) });
await new Polite("return callTool('canary', {})")();
