/*---
title = "the first of several promises"
why = "race, any and allSettled on promises that are settled."
preset = "javascript"
[expect]
value = ["first", "late", ["fulfilled", "rejected"]]
---*/
const late = new Promise((resolve) => setTimeout(() => resolve("late"), 5));
const settled = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("no"))]);
return [await Promise.race([late, Promise.resolve("first")]), await Promise.any([Promise.reject(new Error("x")), late]), settled.map((s) => s.status)];
