/*---
title = "Proxy where the preset has none"
why = "A proxy answers every question about itself as it likes."
refs = ["CWE-913", "ECMA-262 sec-proxy-objects"]
preset = ["agentscript", "standard"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.standard]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
value = "anything"
---*/
return new Proxy({}, { get: () => "anything" }).whatever;
