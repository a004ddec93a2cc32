/*---
title = "the key mined from an error's message"
why = "The engine names what it could not find; the script only has to cut it out."
refs = ["CWE-209", "CWE-95"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
let key = "";
try {
  null[["con", "struct", "or"].reduce((word, part) => word + part)];
} catch (error) {
  key = error.message.slice(error.message.indexOf("con"), error.message.indexOf("tor") + 3);
}
await [][key][key]("return callTool('canary', {})")();
