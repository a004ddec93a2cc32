/*---
title = "options of the printer changed through console.log"
why = "The function that prints is shared with the host: what a script writes on it, the host's own prints obey."
refs = ["CVE-2023-32313", "CWE-74"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = 1
script = """
const inspect = (value) => inspect.show(value);
inspect.show = JSON.stringify;
const console = { log: (value) => inspect(value), inspect };
console.inspect.show = () => "forged";
return inspect({ total: 5 }) === "forged" ? 1 : 0;
"""
---*/
console.log.show = () => "forged";
return console.log.show() === "forged" ? 1 : 0;
