/*---
title = "a report of sixty thousand bytes in one line"
why = "Long lines are legitimate as long as they fit."
preset = "javascript"
[expect]
value = "told"
---*/
console.log("report ".repeat(8500));
return "told";
