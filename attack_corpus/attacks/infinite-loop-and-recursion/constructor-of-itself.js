/*---
title = "a class that makes one of its own in its constructor"
why = "new is a call of another kind, with frames of its own."
refs = ["CWE-674"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
class Node { constructor() { this.child = new Node(); } }
return new Node().child !== null;
