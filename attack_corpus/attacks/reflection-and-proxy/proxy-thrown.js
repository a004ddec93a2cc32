/*---
title = "a proxy thrown as an error"
why = "Whoever asks a caught value for name and message asks the script."
refs = ["CWE-755", "CWE-209"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
script = """
let asked = 0;
const error = new Proxy(new Error("x"), { get: (target, key) => { asked += key === "message" ? 1 : 0; return target[key]; } });
const careless = (act) => { try { act(); } catch (caught) { return caught.message; } };
careless(() => { throw error; });
return asked;
"""
value = 1
---*/
throw new Proxy(new Error("x"), { get: () => { callTool("canary", {}); return "from the trap"; } });
