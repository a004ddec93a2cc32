/*---
title = "code written into a page"
why = "Where a host offers a document, a script element is an eval."
refs = ["CWE-79", "CWE-94"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = '''
globalThis.document = { write: (html) => (0, eval)(html.replace(/<\/?script>/g, "")) };
document.write("<script>callTool('canary', {})<\/script>");
'''
canary = true
---*/
document.write("<script>callTool('canary', {})<\/script>");
