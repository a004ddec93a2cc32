/*---
title = "an index of a list that is a getter"
why = "Copying a list with the engine's own functions assigns and reads indices that a script has defined."
refs = ["CWE-367"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [1, "once", 3]
[control]
value = [1, "twice", 3]
script = """
let reads = 0;
const list = [1, 2, 3];
Object.defineProperty(list, 1, { get: () => (++reads === 1 ? "once" : "twice"), enumerable: true });
if (list.some((member) => typeof member === "function")) throw new TypeError("no data");
return list;
"""
---*/
let reads = 0;
const list = [1, 2, 3];
Object.defineProperty(list, 1, { get: () => (++reads === 1 ? "once" : "twice"), enumerable: true });
return list;
