/*---
title = "an async generator whose finally acts long after the program has returned"
why = "Closing an async generator only queues it; what its finally awaits comes when nobody watches any more."
refs = ["CWE-672", "ECMA-262 sec-asyncgeneratorawaitreturn"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
value = 1
[control]
canary = true
---*/
async function* stream() {
  try { yield 1; } finally {
    for (let i = 0; i < 50; i++) await null;
    await callTool("canary", {});
  }
}
const items = stream();
await items.next();
items.return();
return 1;
