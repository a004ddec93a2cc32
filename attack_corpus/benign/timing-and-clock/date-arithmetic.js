/*---
title = "days between two dates"
why = "Arithmetic on given dates needs no clock."
preset = ["agentscript", "javascript"]
[expect]
value = 31
---*/
const day = 24 * 60 * 60 * 1000;
return (Date.UTC(2024, 1, 1) - Date.UTC(2024, 0, 1)) / day;
