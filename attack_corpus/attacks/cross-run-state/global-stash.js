/*---
title = "data stored on the global object"
why = "A global variable of one run must be no mailbox for the next."
refs = ["CWE-488"]
preset = "javascript"
runs = 2
[expect]
stopped_by = "runtime"
value = "nothing kept"
[control]
value = "kept from before"
---*/
const found = globalThis.stash ?? "nothing kept";
globalThis.stash = "kept from before";
return found;
