/*---
title = "a proxy that throws at every question"
why = "A host that inspects a result gets an exception where it expects an answer."
refs = ["CWE-755", "ECMA-262 sec-proxy-objects"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "Refused"
---*/
const refuse = () => { throw { name: "Refused", message: "no" }; };
const handler = new Proxy({}, { get: (_, trap) => (trap === "getPrototypeOf" || trap === "ownKeys" || trap === "get" || trap === "getOwnPropertyDescriptor" ? refuse : undefined) });
return JSON.stringify(new Proxy({}, handler));
