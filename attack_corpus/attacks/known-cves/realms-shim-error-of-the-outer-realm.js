/*---
title = "an exception thrown before the inner realm is ready"
why = "What fails inside the shim itself is an error of the outer realm, and was passed on as it was (realms-shim, 2019)."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
try {
  Reflect.construct(Object, [], 1);
} catch (error) {
  await error.constructor.constructor("return callTool('canary', {})")();
}
