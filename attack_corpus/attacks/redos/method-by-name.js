/*---
title = "match where there are no regular expressions"
why = "A string becomes a pattern without a literal."
refs = ["CWE-1333", "ECMA-262 sec-string.prototype.match"]
preset = "agentscript"
[expect]
stopped_by = "rules"
code = "NO_REGEX_METHOD"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT" }
[control]
hangs = true
---*/
return ("a".repeat(40) + "!").match("^(a+)+$");
