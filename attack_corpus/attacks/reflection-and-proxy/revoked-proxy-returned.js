/*---
title = "a revoked proxy as the result"
why = "Every operation on it throws, even typeof's siblings: Array.isArray does."
refs = ["CWE-755", "ECMA-262 sec-proxy.revocable"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
throws = "TypeError"
---*/
const { proxy, revoke } = Proxy.revocable([], {});
revoke();
return proxy;
