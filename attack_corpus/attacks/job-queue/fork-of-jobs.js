/*---
title = "jobs that each queue two more"
why = "The queue doubles until memory is used up; that is then a rejection nobody sees, and the rest of the queue runs on."
refs = ["CWE-770", "CWE-400"]
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
memory = true
---*/
const fork = async (load) => { await null; fork([...load]); fork([...load]); };
fork(new Array(2000).fill(0));
await callTool("anything", {});
