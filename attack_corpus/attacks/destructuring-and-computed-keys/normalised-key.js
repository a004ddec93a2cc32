/*---
title = "a key of full-width letters, normalised"
why = "To a check of the text these are other letters; compatibility normalisation makes them the same."
refs = ["CWE-180", "CWE-176", "ECMA-262 sec-string.prototype.normalize"]
preset = ["strict", "agentscript", "secure", "standard"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const key = "\uff43\uff4f\uff4e\uff53\uff54\uff52\uff55\uff43\uff54\uff4f\uff52".normalize("NFKC");
const take = () => 0;
take[key]("return callTool('canary', {})")();
