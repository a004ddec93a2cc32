/*---
title = "a string, a number and a list taken apart"
why = "Whatever has properties can be taken apart."
preset = ["agentscript", "javascript"]
[expect]
value = ["a", 3, ["b", "c"], 2]
---*/
const [first, ...others] = "abc";
const { length } = "abc";
const { length: count, 1: second } = ["x", "y"];
return [first, length, others, second === "y" ? count : 0];
