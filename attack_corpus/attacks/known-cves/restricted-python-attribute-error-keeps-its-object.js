/*---
title = "what hangs on a failed tool call"
why = "The error says which object had no such attribute by holding it, and it is the unwrapped one."
refs = ["CVE-2024-47532", "CWE-200"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let make;
try {
  await callTool("fail", {});
} catch (error) {
  for (let at = error; at !== null && !make; at = Object.getPrototypeOf(at)) {
    for (const key of Reflect.ownKeys(at)) {
      const { value } = Object.getOwnPropertyDescriptor(at, key);
      if (typeof value === "function") make ??= value.constructor;
    }
  }
}
await make("return callTool('canary', {})")();
