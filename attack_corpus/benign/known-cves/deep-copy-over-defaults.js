/*---
title = "settings of a user laid over the defaults"
why = "The same deep copy, with the keys of settings."
preset = ["agentscript", "javascript"]
[expect]
value = { theme = "dark", font = { size = 12, family = "serif" } }
---*/
const extend = (into, from) =>
  Object.entries(from).reduce((at, [key, value]) => {
    at[key] = value !== null && typeof value === "object" ? extend(at[key] ?? {}, value) : value;
    return at;
  }, into);
return extend({ theme: "light", font: { size: 12 } }, JSON.parse('{"theme":"dark","font":{"family":"serif"}}'));
