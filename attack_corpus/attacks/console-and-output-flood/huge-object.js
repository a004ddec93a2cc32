/*---
title = "an object of a hundred thousand members as one line"
why = "Printing an object makes more text than the object has memory."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "bounded"
[control]
bytes = 500000
script = """
return JSON.stringify(Array.from({ length: 100000 }, (_, i) => i));
"""
---*/
console.log(Array.from({ length: 100000 }, (_, i) => i));
return "bounded";
