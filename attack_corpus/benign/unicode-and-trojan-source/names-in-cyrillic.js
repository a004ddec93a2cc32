/*---
title = "variables with Russian names"
why = "A whole name in one script imitates nothing."
preset = ["agentscript", "strict", "secure", "standard", "permissive", "javascript"]
[expect]
value = { "имя" = "Анна", "возраст" = 30 }
---*/
const имя = "Анна";
const возраст = 30;
return { имя, возраст };
