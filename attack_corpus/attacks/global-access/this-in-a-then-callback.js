/*---
title = "this in what a promise calls"
why = "Jobs are called without a receiver, long after the script's own frames are gone."
refs = ["CWE-668", "ECMA-262 sec-newpromisereactionjob"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "no receiver"
[control]
on = "sloppy"
canary = true
---*/
const found = await Promise.resolve().then(function () { return this; });
if (found) await found.callTool("canary", {});
return "no receiver";
