/*---
title = "a list in parentheses with a comma at its end, where no arrow follows"
why = "Esprima alone leaves a node in the tree that ECMAScript does not know; a walk by tables skips what is inside."
refs = ["CWE-436", "ECMA-262 sec-arrow-function-definitions"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "read"
value = ["VariableDeclaration", "VariableDeclarator", "Identifier", "NewExpression", "ArrowParameterPlaceHolder", "Identifier"]
script = """
const held = new (eval,);
"""
---*/
const held = new (eval,);
await callTool("canary", {});
