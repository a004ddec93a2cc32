/*---
title = "a value that contains itself"
why = "A naive encoder recurses until it overflows or raises in the host."
refs = ["CWE-674", "CWE-835"]
[expect]
stopped_by = "runtime"
value = { name = "ring", self = "[Circular]" }
[control]
throws = "TypeError"
---*/
const ring = { name: "ring" };
ring.self = ring;
return ring;
