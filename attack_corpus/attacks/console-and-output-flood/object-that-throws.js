/*---
title = "an object whose every read throws"
why = "What is thrown while a line is made must not end the run, nor be the caller's to handle."
refs = ["CWE-755"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "went on"
[control]
throws = "Error"
script = """
const hostile = new Proxy({}, { get() { throw new Error("no"); }, ownKeys() { throw new Error("no"); } });
String(hostile);
"""
---*/
console.log(new Proxy({}, { get() { throw new Error("no"); }, ownKeys() { throw new Error("no"); } }));
return "went on";
