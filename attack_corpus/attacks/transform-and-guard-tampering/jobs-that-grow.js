/*---
title = "a list of jobs that grows while parallel works on it"
why = "A helper that asks the list for its length at each step works without end."
refs = ["CWE-835", "CWE-367"]
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
stopped_by = "runtime"
value = 1
[control]
canary = true
script = """
const jobs = [];
const job = () => { if (jobs.length > 2000) return callTool("canary", {}); jobs.push(job); };
jobs.push(job);
for (const next of jobs) await next();
"""
---*/
const jobs = [];
const job = () => { if (jobs.length > 3) return callTool("canary", {}); jobs.push(job); return callTool("getUser", {}); };
jobs.push(job);
return (await parallel(jobs)).length;
