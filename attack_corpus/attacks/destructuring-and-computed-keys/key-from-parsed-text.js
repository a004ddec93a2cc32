/*---
title = "a key taken from the keys of parsed text"
why = "The word is a key in JSON, where it names nothing, and becomes one when it is listed."
refs = ["CWE-95", "CWE-502", "ECMA-262 sec-json.parse"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const [key] = Object.keys(JSON.parse('{"constructor": 1}'));
const take = () => 0;
take[key]("return callTool('canary', {})")();
