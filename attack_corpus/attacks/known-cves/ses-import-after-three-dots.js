/*---
title = "a dynamic import behind the dots of a spread"
why = "The check for import( in the text took the three dots before it for a member access."
refs = ["CVE-2023-39532", "GHSA-9c4h-3f7h-322r", "CWE-20"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_IMPORT"
[control]
canary = true
script = """
const source = `({...import("./nothing.js").constructor.constructor("return callTool('canary', {})")()})`;
if (/(^|[^.])\\bimport\\s*\\(/.test(source)) throw new SyntaxError("import");
(0, eval)(source);
"""
---*/
const all = {...import("./nothing.js")};
await all.constructor.constructor("return callTool('canary', {})")();
