/*---
title = "a generator driven by next, throw and return"
why = "What is sent into a generator arrives at its yield, guards or not."
preset = ["standard", "javascript"]
[expect]
value = [{ value = "a", done = false }, { value = "caught x", done = false }, { value = 9, done = true }]
---*/
function* steps() {
  try { yield "a"; } catch (reason) { yield `caught ${reason}`; }
}
const run = steps();
return [run.next(), run.throw("x"), run.return(9)];
