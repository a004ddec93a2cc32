/*---
title = "a path written raw"
why = "String.raw is for backslashes."
preset = "standard"
[expect]
value = "C:\\new\\table"
---*/
const folder = "new";
return "C:\\" + folder + String.raw`\table`;
