/*---
title = "the order in which awaiting functions go on"
why = "Guards and wrappers must not add turns of the job queue."
preset = ["agentscript", "javascript"]
[expect]
value = ["a1", "b1", "main", "a2", "b2"]
---*/
const marks = [];
const job = async (name) => { marks.push(`${name}1`); await null; marks.push(`${name}2`); };
const jobs = [job("a"), job("b")];
marks.push("main");
for (const one of jobs) await one;
return marks;
