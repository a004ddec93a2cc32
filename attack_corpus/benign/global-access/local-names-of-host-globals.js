/*---
title = "variables named process and module"
why = "A local variable is the author's own, whatever some host calls its globals."
[expect]
value = "drying of unit 4"
---*/
const process = { step: "drying" };
const module = 4;
return `${process.step} of unit ${module}`;
