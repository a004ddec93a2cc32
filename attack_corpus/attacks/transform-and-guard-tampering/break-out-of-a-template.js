/*---
title = "text that is code only inside a template"
why = "A wrapper that keeps the script in a template literal runs what stands between ${ and }."
refs = ["CWE-94", "CWE-1336"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
script = """
const source = `
${await callTool("canary", {})}
`;
"""
---*/
${await callTool("canary", {})}
