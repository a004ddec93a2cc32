/*---
title = "the stack of an error that a tool raised"
why = "A stack made by the host's side shows its files and lines."
refs = ["CWE-209"]
tools = "basic"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
const error = new Error("no");
error.stack = "Error: no\\n    at handler (/srv/app/handler.py:12)";
return error.stack.includes("/srv");
"""
---*/
try {
  await callTool("fail", {});
} catch (error) {
  return `${error.stack}`.includes("/srv");
}
return true;
