/*---
title = "a loop in a case of a switch that falls through"
why = "A block round the guarded loop must not stop the fall."
preset = ["agentscript", "javascript"]
[expect]
value = ["a", "b", "b", "c"]
---*/
const seen = [];
switch ("start") {
  case "start": seen.push("a");
  case "middle": for (const word of ["b", "b"]) seen.push(word);
  case "end": seen.push("c"); break;
  default: seen.push("never");
}
return seen;
