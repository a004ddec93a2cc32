/*---
title = "a function that logs its calls"
why = "Wrapping a function of one's own is ordinary."
[expect]
value = { sum = 5, log = ["2,3"] }
---*/
const log = [];
const logged = (act) => (...args) => { log.push(String(args)); return act(...args); };
const add = logged((a, b) => a + b);
return { sum: add(2, 3), log };
