/*---
title = "a variable called await inside a function that is not async"
why = "Outside async functions the word is a name like any other in a script: what looks like waiting is a call."
refs = ["CWE-436", "ECMA-262 sec-async-function-definitions"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
---*/
function go() {
  var await = () => callTool("canary", {});
  return await (1);
}
go();
