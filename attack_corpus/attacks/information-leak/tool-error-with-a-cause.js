/*---
title = "the cause of a tool's failure"
why = "The exception behind the exception has the path and the number of the system's error."
refs = ["CWE-209"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = ["undefined", false]
[control]
value = ["object", true]
script = """
const error = new Error('failed', { cause: { path: '/srv' } });
error.errno = 2;
return [typeof error.cause, Reflect.ownKeys(error).includes('errno')];
"""
---*/
try { await callTool("fail", {}); } catch (error) { return [typeof error.cause, Reflect.ownKeys(error).includes("errno")]; }
