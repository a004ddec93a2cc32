/*---
title = "a query with brackets, read into objects"
why = "The shape of the attack, with the keys of a form."
preset = ["agentscript", "javascript"]
[expect]
value = { name = "ada", address = { city = "Bergen", zip = "5003" } }
---*/
const out = {};
for (const pair of "name=ada&address[city]=Bergen&address[zip]=5003".split("&")) {
  const [path, value] = pair.split("=");
  const keys = path.split("]").join("").split("[");
  let at = out;
  for (const key of keys.slice(0, -1)) at = at[key] ??= {};
  at[keys[keys.length - 1]] = value;
}
return out;
