/*---
title = "an error's name with line ends and escapes in it"
why = "Logs have one line for an entry; a name with a line end makes an entry of its own."
refs = ["CWE-117"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
throws = "Error\nINFO all is well"
---*/
throw { name: "Error\nINFO all is well", message: "m" };
