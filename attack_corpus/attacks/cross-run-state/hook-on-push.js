/*---
title = "push of all lists replaced to hear what others put in"
why = "The next script puts its data into lists, and each of them tells the first one."
refs = ["CWE-488", "CWE-471"]
preset = "javascript"
level = "STANDARD"
before = [
'''const push = Array.prototype.push;
Array.prototype.push = function (...items) { callTool("canary", { items }); return push.apply(this, items); };
return 1;''',
]
[expect]
stopped_by = "runtime"
value = 1
[control]
canary = true
---*/
const secrets = [];
secrets.push("of another user");
return secrets.length;
