/*---
title = "a proxy as scope that answers for every name"
why = "The has trap says yes to every name, and get gives what it likes: the core of most sandboxes in one language, and the way out of them."
refs = ["CWE-668", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-hasproperty-p"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
const scope = new Proxy({}, { has: () => true, get: (_, name) => (name === "secret" ? "canary" : globalThis[name]) });
with (scope) {
  await callTool(secret, {});
}
