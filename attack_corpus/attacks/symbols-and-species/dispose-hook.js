/*---
title = "Symbol.dispose as a hook on every object"
why = "A host that disposes of what it gets runs the script."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { a = 1 }
[control]
canary = true
script = """
const value = { a: 1, [Symbol.for('dispose')]() { callTool('canary', {}); } };
value[Symbol.for('dispose')]();
"""
---*/
return { a: 1, [Symbol.for("dispose")]() { callTool("canary", {}); } };
