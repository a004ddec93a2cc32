/*---
title = "a key in the message of an error"
why = "Messages go to logs and models, where keys do not belong."
refs = ["CWE-532", "CWE-209"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
message = "key [secret] was refused"
[control]
value = true
script = """
try { throw new Error('key sk-live-0123456789abcdef was refused'); } catch (e) { return e.message.includes('sk-live'); }
"""
---*/
throw new Error("key sk-live-0123456789abcdef was refused");
