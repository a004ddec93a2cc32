/*---
title = "a tool called by a job that outlives the result"
why = "The caller has its value; what was queued before runs on, with nobody who watches."
refs = ["CWE-841", "ECMA-262 sec-hostenqueuepromisejob"]
[expect]
stopped_by = "runtime"
value = "over"
[control]
canary = true
---*/
const later = async (turns) => (turns ? later(turns - 1) : null);
const act = async () => { for (let n = 0; n < 50; n++) await null; return callTool("canary", {}); };
act();
return "over";
