/*---
title = "a pattern that takes apart a Proxy standing for a function"
why = "The trap hears each key and answers with what the function behind it has, whatever the key was called outside."
refs = ["CWE-95", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "guarded"
canary = true
---*/
const masked = new Proxy(() => 0, { get: (target, key) => Reflect.get(target, `con${key}`) });
const { structor: make } = masked;
make("return callTool('canary', {})")();
