/*---
title = "fields named global, process and require"
why = "After a dot they are only words."
[expect]
value = ["eu", "drying", true]
---*/
const plan = { global: "eu", process: "drying", require: true };
return [plan.global, plan.process, plan.require];
