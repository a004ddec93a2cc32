/*---
title = "a property left on Object.prototype for the next run"
why = "A reused engine carries one script's changes into the next, perhaps another user's."
refs = ["CWE-488", "CWE-1321"]
preset = "javascript"
level = "STANDARD"
runs = 2
[expect]
stopped_by = "runtime"
value = "clean"
[control]
value = "left over"
---*/
const found = ({}).leftOver ? "left over" : "clean";
Object.defineProperty(Object.prototype, "leftOver", { value: true, configurable: true });
return found;
