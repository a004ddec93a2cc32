/*---
title = "a template over two lines after yield"
why = "The line end inside the template is none before it; Esprima alone reads an empty yield and a lost expression."
refs = ["CWE-436", "ECMA-262 sec-generator-function-definitions"]
preset = ["standard", "javascript"]
tools = { getUser = 7 }
[expect]
stopped_by = "parse"
value = 7
[control]
on = "read"
value = ["FunctionDeclaration", "Identifier", "BlockStatement", "ExpressionStatement", "YieldExpression", "ExpressionStatement", "TemplateLiteral", "TemplateElement"]
script = """
function* names() { yield `get
User`; }
"""
---*/
function* names() { yield `get
User`; }
const [name] = names();
return await callTool(name === undefined ? "canary" : name.replace("\n", ""), {});
