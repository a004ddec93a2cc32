/*---
title = "a thrown error whose message is a getter that never returns"
why = "Whoever reports the error asks for its message, after the script has ended."
refs = ["CWE-835", "CWE-755"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
script = '''const error = { name: "Error", get message() { for (;;) {} } };
return error.message;'''
---*/
throw { name: "Error", get message() { for (let n = 1; n > 0; ) {} } };
