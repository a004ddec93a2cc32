/*---
title = "jobs run in the order the language says"
why = "A pump of jobs of our own must not change the order of promise reactions."
preset = "javascript"
[expect]
value = ["sync", "first", "second", "third"]
---*/
const order = [];
const jobs = [
  Promise.resolve().then(() => order.push("first")).then(() => order.push("third")),
  Promise.resolve().then(() => order.push("second")),
];
order.push("sync");
await Promise.all(jobs);
return order;
