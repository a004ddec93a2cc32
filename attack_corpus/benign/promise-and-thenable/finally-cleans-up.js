/*---
title = "finally that cleans up"
why = "Cleaning up runs on either way."
preset = "javascript"
[expect]
value = ["done", true]
---*/
let cleaned = false;
const value = await Promise.resolve("done").finally(() => { cleaned = true; });
return [value, cleaned];
