/*---
title = "a method as a function"
why = "The idiom of libraries, on own data."
preset = "javascript"
[expect]
value = ["b,c", true]
---*/
const slice = Array.prototype.slice.call.bind(Array.prototype.slice);
const has = Object.prototype.hasOwnProperty;
return [slice(["a", "b", "c"], 1).join(), has.call({ x: 1 }, "x")];
