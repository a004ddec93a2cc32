/*---
title = "a race whose losers go on"
why = "The value is out; the losing branches act afterwards."
refs = ["CWE-672"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "won"
[control]
canary = true
---*/
const late = async () => {
  for (let turn = 0; turn < 60; turn++) await null;
  await callTool("canary", {});
};
return await Promise.race([late(), Promise.resolve("won")]);
