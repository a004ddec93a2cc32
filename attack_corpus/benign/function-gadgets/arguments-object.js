/*---
title = "a function with any number of arguments"
why = "arguments is a list of what was given."
preset = "javascript"
[expect]
value = [3, "a-b-c"]
---*/
function join() { return [arguments.length, Array.from(arguments).join("-")]; }
return join("a", "b", "c");
