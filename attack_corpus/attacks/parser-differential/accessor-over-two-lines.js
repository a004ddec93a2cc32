/*---
title = "an accessor whose get stands on a line of its own"
why = "Esprima alone reads a field called get and a method: a preset without accessors would accept one."
refs = ["CWE-436", "ECMA-262 sec-method-definitions"]
preset = "secure"
[expect]
stopped_by = "rules"
code = "NO_ACCESSOR"
[control]
on = "read"
value = ["ClassDeclaration", "Identifier", "ClassBody", "PropertyDefinition", "Identifier", "MethodDefinition", "Identifier", "FunctionExpression", "BlockStatement"]
script = """
class Holder {
  get
  sent() {}
}
"""
---*/
class Holder {
  get
  sent() { return callTool("canary", {}); }
}
await new Holder().sent;
