/*---
title = "U+2028 in what a host pastes into a script"
why = "JSON is no subset of older JavaScript: a line separator ended a string."
refs = ["CWE-94", "CWE-116", "ECMA-262 sec-line-terminators"]
tools = "basic"
[expect]
stopped_by = "broker"
value = ["a\u2028callTool('canary', {})", 24]
[control]
script = '''
const text = "a\u2028callTool('canary', {})";
await (0, eval)("// note: " + text);
'''
canary = true
---*/
const text = "a\u2028callTool('canary', {})";
const back = (await callTool("echo", { text })).text;
return [back, back.length];
