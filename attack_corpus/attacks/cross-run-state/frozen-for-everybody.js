/*---
title = "prototypes frozen for whoever comes next"
why = "Freezing is no damage to the one that does it; a later script that adds a method fails."
refs = ["CWE-488", "CWE-471", "CWE-400"]
preset = "javascript"
level = "STANDARD"
before = [
'''Object.freeze(String.prototype);
return 1;''',
]
[expect]
stopped_by = "runtime"
value = "OK!"
[control]
throws = "TypeError"
---*/
String.prototype.shout = function () { return this.toUpperCase() + "!"; };
return "ok".shout();
