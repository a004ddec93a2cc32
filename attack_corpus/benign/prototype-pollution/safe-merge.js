/*---
title = "a deep merge of two plain configurations"
why = "The shape of the attack without the key: recursion, computed keys, nested objects."
[expect]
value = { a = { b = 1, c = 3 }, d = 4 }
---*/
const merge = (into, from) => {
  for (const key of Object.keys(from)) {
    if (typeof from[key] === "object") into[key] = merge(into[key] ?? {}, from[key]);
    else into[key] = from[key];
  }
  return into;
};
return merge({ a: { b: 1, c: 2 } }, JSON.parse('{"a": {"c": 3}, "d": 4}'));
