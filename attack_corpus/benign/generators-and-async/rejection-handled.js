/*---
title = "an async function that fails, and its caller that expects it"
why = "A failure that is expected is no failure of the run."
preset = ["agentscript", "javascript"]
[expect]
value = ["no", "always"]
---*/
const marks = [];
const fail = async () => { throw "no"; };
try { await fail(); } catch (reason) { marks.push(reason); } finally { marks.push("always"); }
return marks;
