/*---
title = "the reserved prefixes in strings and quoted keys"
why = "Helpers are no properties of anything, so a quoted key of such a name is plain data."
preset = ["agentscript", "javascript"]
[expect]
value = { __ag_left = 1, text = "__safe_callTool" }
---*/
const note = { "__ag_left": 1 };
note["text"] = "__safe_callTool";
return note;
