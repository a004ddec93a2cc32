/*---
title = "a proxy whose apply trap calls something else"
why = "The call says one thing, the trap does another."
refs = ["CWE-95", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const polite = new Proxy((name) => name, { apply: (target, self, [text]) => target.constructor(text) });
await polite("return callTool('canary', {})")();
