/*---
title = "errors collected and returned"
why = "An error in a result is data: its name and its message."
preset = "javascript"
[expect]
value = [{ name = "TypeError", message = "no" }, { name = "Error", message = "never" }]
---*/
return [new TypeError("no"), new Error("never", { cause: new Error("inner") })];
