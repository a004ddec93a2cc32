/*---
title = "a script that tells what it does"
why = "Ordinary logging in every level and of every kind of value."
preset = "javascript"
[expect]
value = 5
---*/
for (const level of ["log", "info", "warn", "error", "debug"]) console[level]("step", { level }, [1, null], new Error("shown"));
return 5;
