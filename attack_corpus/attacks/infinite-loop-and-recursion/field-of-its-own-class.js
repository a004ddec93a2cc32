/*---
title = "a class with a field of its own class"
why = "There is no constructor in the text; each object is half made when the next begins."
refs = ["CWE-674", "ECMA-262 sec-definefield"]
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
class Node { child = new Node(); }
return new Node().child !== null;
