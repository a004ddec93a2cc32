/*---
title = "what hangs on the function that calls tools"
why = "State kept as properties of a function is handed out with it."
refs = ["CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = ["length", "name"]
[control]
value = ["length", "name", "queue"]
script = """
const call = (name, args) => 0;
call.queue = [];
return Reflect.ownKeys(call).sort();
"""
---*/
return Reflect.ownKeys(callTool).sort();
