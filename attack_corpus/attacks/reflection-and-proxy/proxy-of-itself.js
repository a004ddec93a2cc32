/*---
title = "a proxy whose get gives another proxy, without end"
why = "Depth is made while it is walked: no cycle is ever found."
refs = ["CWE-674", "CWE-835", "ECMA-262 sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value_json = '{"endless": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": {"in": "[Truncated]"}}}}}}}}}}}}}}}}'
[control]
script = """
const endless = () => new Proxy({}, { get: (_, key) => (key === "in" ? endless() : undefined), ownKeys: () => ["in"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) });
return JSON.stringify(endless()).length;
"""
throws = "RangeError"
---*/
const endless = () => new Proxy({}, {
  get: (_, key) => (key === "in" ? endless() : undefined),
  ownKeys: () => ["in"],
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
});
return { endless: endless() };
