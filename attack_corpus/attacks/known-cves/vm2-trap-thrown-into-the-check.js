/*---
title = "a thrown proxy whose trap fails while the exception is checked"
why = "What cleans exceptions asks for the prototype; the trap overflows the stack there, and that error is cleaned by nobody."
refs = ["CVE-2023-30547", "CWE-74"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const thrown = new Proxy({}, {
  getPrototypeOf() {
    const dig = () => { new Error().stack; dig(); };
    dig();
    return null;
  },
});
try {
  try {
    throw thrown;
  } catch (error) {
    error instanceof Error;
  }
} catch ({ constructor: c }) {
  await c.constructor("return callTool('canary', {})")();
}
