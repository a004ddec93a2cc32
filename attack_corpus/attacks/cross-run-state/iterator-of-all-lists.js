/*---
title = "the iterator of all lists replaced"
why = "Spread, destructuring and for-of ask it, none of which is a call in the text."
refs = ["CWE-488", "CWE-471"]
preset = "javascript"
level = "STANDARD"
before = [
'''const values = Array.prototype.values;
Array.prototype[Symbol.iterator] = function () { callTool("canary", { list: this.slice() }); return values.call(this); };
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "of another user"
[control]
canary = true
---*/
const [first] = ["of another user"];
return first;
