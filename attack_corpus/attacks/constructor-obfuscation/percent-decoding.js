/*---
title = "the key decoded from an URL's percent signs"
why = "decodeURIComponent is in every set of harmless globals and is a decoder all the same."
refs = ["CWE-95", "CWE-177", "ECMA-262 sec-decodeuricomponent-encodeduricomponent"]
level = "SECURE"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = decodeURIComponent("%63%6f%6e%73%74%72%75%63%74%6f%72");
await [][key][key]("return callTool('canary', {})")();
