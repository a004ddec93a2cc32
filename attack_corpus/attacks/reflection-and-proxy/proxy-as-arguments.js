/*---
title = "a proxy as the arguments of a tool"
why = "A policy reads one thing, the encoder another: each get of a proxy may answer differently."
refs = ["CWE-367", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "runtime"
value = true
[control]
script = """
let reads = 0;
const args = new Proxy({}, { get: (_, key) => (key === "path" ? "/tmp/" + reads++ : undefined), ownKeys: () => ["path"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) });
const careless = (given) => given.path !== given.path;
return !careless(args);
"""
value = false
---*/
let reads = 0;
const args = new Proxy({}, {
  get: (_, key) => (key === "path" ? "/tmp/" + reads++ : undefined),
  ownKeys: () => ["path"],
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
});
const { path } = await callTool("echo", args);
return path === "/tmp/0" && reads <= 2;
