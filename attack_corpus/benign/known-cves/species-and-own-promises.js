/*---
title = "promises that are caught, chained and waited for together"
why = "then and catch are everyday words."
preset = "javascript"
[expect]
value = ["a", "no b", "c"]
---*/
const load = async (name) => {
  if (name === "b") throw new Error("no b");
  return name;
};
return await Promise.all(["a", "b", "c"].map((name) => load(name).catch((error) => error.message)));
