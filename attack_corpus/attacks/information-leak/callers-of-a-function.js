/*---
title = "the caller of a function"
why = "It hands out the function of the sandbox that called."
refs = ["CWE-497", "ECMA-262 sec-forbidden-extensions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = "function"
script = """
const frames = [function host() {}];
const ask = { get caller() { return frames[0]; } };
return typeof ask.caller;
"""
---*/
const ask = function () { return typeof ask.caller; };
return ask();
