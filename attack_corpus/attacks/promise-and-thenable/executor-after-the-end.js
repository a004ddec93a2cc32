/*---
title = "a kept resolve function called in a job after the end"
why = "What was settled once must stay settled, and no job run after the result."
refs = ["CWE-672"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "out"
[control]
canary = true
---*/
let keep;
const kept = new Promise((resolve) => { keep = resolve; });
kept.then(async () => {
  for (let turn = 0; turn < 60; turn++) await null;
  callTool("canary", {});
});
keep();
return "out";
