/*---
title = "fields on a tool's error that the tool did not state"
why = "An exception handed over as an object brings its own fields along."
refs = ["CWE-209", "CWE-497"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = ["code", "message", "name", "tool"]
[control]
value = ["code", "message", "name", "path", "tool"]
script = """
const error = Object.assign(new Error('m'), { name: 'ToolError', tool: 't', code: 1, path: '/srv' });
return [...Reflect.ownKeys(error).filter((key) => key !== 'stack')].sort();
"""
---*/
try { await callTool("fail", {}); } catch (error) {
  return [...new Set([...Reflect.ownKeys(error).filter((key) => key !== "stack"), "code"])].sort();
}
