/*---
title = "patterns in the heads of loops and in catch clauses"
why = "Patterns stand wherever a name is bound."
preset = ["agentscript", "javascript"]
[expect]
value = ["a=1", "b=2", "late"]
---*/
const lines = [];
for (const [key, { n }] of Object.entries({ a: { n: 1 }, b: { n: 2 } })) lines.push(`${key}=${n}`);
try {
  throw { reason: "late" };
} catch ({ reason }) {
  lines.push(reason);
}
return lines;
