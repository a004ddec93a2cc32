/*---
title = "a tool call from a job that outlives the program"
why = "The value is out, the caller believes the run is over, and a job left behind acts once more."
refs = ["CWE-672", "ECMA-262 sec-jobs"]
[expect]
stopped_by = "runtime"
value = "done"
[control]
canary = true
---*/
const later = async (turns) => {
  for (let turn = 0; turn < turns; turn++) await null;
  await callTool("canary", {});
};
later(50);
return "done";
