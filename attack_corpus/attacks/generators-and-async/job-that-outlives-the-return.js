/*---
title = "an async function that goes on after the program has returned"
why = "Jobs that are still queued when the value is out would call tools in a run that its caller believes over."
refs = ["CWE-672", "ECMA-262 sec-async-function-definitions"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
value = 1
[control]
canary = true
---*/
const later = async (turns) => {
  await null;
  return turns ? later(turns - 1) : callTool("canary", {});
};
later(50);
return 1;
