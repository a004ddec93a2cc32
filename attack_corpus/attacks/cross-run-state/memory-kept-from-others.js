/*---
title = "all memory kept by a script that has ended"
why = "What the first one holds the next one lacks, for as long as both share a heap."
refs = ["CWE-488", "CWE-401", "CWE-770"]
preset = "javascript"
before = [
'''globalThis.kept = [];
try { Array.from({ length: 2 ** 24 }, () => globalThis.kept.push(new Uint8Array(1000000).fill(1))); } catch { return "full"; }
return 1;''',
]
[expect]
stopped_by = "runtime"
value = 22000000
[control]
memory = true
---*/
return "of the next".repeat(2000000).length;
