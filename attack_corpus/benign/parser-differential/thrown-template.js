/*---
title = "a template over two lines behind throw"
why = "The line end is inside the template, none stands between it and throw."
preset = ["agentscript", "javascript"]
[expect]
value = "first\nsecond"
---*/
try {
  throw `first
second`;
} catch (text) {
  return text;
}
