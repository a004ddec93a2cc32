/*---
title = "a template over two lines behind yield"
why = "A line end inside a template is not one before it; one before a string is."
preset = ["standard", "javascript"]
[expect]
value = ["first\nsecond", "third"]
---*/
function* lines() {
  yield `first
second`;
  yield
  "lost";
  yield "third";
}
return [...lines()].filter((line) => line !== undefined);
