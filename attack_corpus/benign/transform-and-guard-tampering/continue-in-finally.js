/*---
title = "a continue to an outer loop through a finally"
why = "The guard stands inside the loops, so labels and completions must stay whose they were."
preset = ["agentscript", "javascript"]
[expect]
value = ["0:0", "f", "1:0", "f", "end"]
---*/
const marks = [];
outer: for (const a of [0, 1]) {
  for (const b of [0, 1]) {
    try {
      marks.push(`${a}:${b}`);
      continue outer;
    } finally {
      marks.push("f");
    }
  }
}
return [...marks, "end"];
