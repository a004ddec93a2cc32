/*---
title = "Symbol.match on an object in place of a regex"
why = "startsWith asks it whether it is a regex, and so runs the script in the midst of a check."
refs = ["CWE-913", "ECMA-262 sec-isregexp"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { asked = 1, stopped = true }
[control]
canary = true
script = """
const mark = { get [Symbol.match]() { callTool('canary', {}); return false; }, toString: () => 'a' };
'abc'.startsWith(mark);
"""
---*/
let asked = 0;
const mark = { get [Symbol.match]() { asked++; return false; }, toString: () => "a" };
"abc".startsWith(mark);
return { asked, stopped: asked === 1 };
