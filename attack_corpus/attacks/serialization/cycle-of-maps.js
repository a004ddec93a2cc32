/*---
title = "a Map and a Set that hold each other"
why = "An encoder that knows cycles of objects may not know those of collections."
refs = ["CWE-674", "CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { items = ["[Circular]"] }
[control]
throws = "RangeError"
script = """
const map = new Map();
map.set("items", new Set([map]));
const plain = (value) => value instanceof Map ? Object.fromEntries([...value].map(([key, member]) => [key, plain(member)]))
  : value instanceof Set ? [...value].map(plain) : value;
return plain(map);
"""
---*/
const map = new Map();
map.set("items", new Set([map]));
return map;
