/*---
title = "a literal where there are no regular expressions"
why = "Without literals nothing has to be judged."
refs = ["CWE-1333"]
preset = "agentscript"
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REGEX_BLOCKED"
[peeled]
prescan = { stopped_by = "rules", code = "NO_REGEX_LITERAL" }
[control]
hangs = true
---*/
const text = "b".repeat(40) + "!";
return text.replace(/^(b+)+$/, "");
