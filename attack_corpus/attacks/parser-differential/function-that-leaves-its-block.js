/*---
title = "a function declared in a block, and called outside"
why = "Sloppy engines hoist it over the function around; by the letter of strict code it ends with its block."
refs = ["CWE-436", "ECMA-262 sec-block-level-function-declarations-web-legacy-compatibility-semantics"]
preset = "javascript"
tools = { getUser = 7 }
[expect]
stopped_by = "transform"
value = 7
[control]
on = "sloppy"
canary = true
---*/
function send() { return callTool("getUser", {}); }
{
  function send() { return callTool("canary", {}); }
}
return await send();
