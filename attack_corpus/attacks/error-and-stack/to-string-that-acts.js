/*---
title = "a thrown object whose toString calls a tool"
why = "Turning what was thrown into a message runs it."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const thrown = { toString() { callTool('canary', {}); return 't'; } };
String(thrown);
"""
---*/
throw { toString() { callTool("canary", {}); return "t"; } };
