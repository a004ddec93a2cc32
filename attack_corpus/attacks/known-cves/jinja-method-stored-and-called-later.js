/*---
title = "a reader of attributes handed over as a callback"
why = "The call was checked where it stands by name; as a reference that something else calls, nobody looked."
refs = ["CVE-2024-56326", "CWE-693"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const make = ["constructor", "constructor"].reduce((at, key) => [at].map((one) => Reflect.get(one, key))[0], callTool);
await [make].map((build) => Reflect.construct(build, ["return callTool('canary', {})"]))[0]();
