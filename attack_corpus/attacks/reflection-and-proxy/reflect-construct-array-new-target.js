/*---
title = "an array made with a foreign new.target"
why = "The object has the inside of a list and the prototype of something else."
refs = ["CWE-843", "ECMA-262 sec-reflect.construct"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = { list = true, kind = "x", sent = [1, 2] }
[control]
script = """
class Odd { get kind() { return "x"; } }
const list = Reflect.construct(Array, [1, 2], Odd);
const careless = (value) => (value instanceof Array ? [...value] : "no list");
return { list: Array.isArray(list), kind: list.kind, sent: careless(list) };
"""
value = { list = true, kind = "x", sent = "no list" }
---*/
class Odd { get kind() { return "x"; } }
const list = Reflect.construct(Array, [1, 2], Odd);
const { sent } = await callTool("echo", { sent: list });
return { list: Array.isArray(list), kind: list.kind, sent };
