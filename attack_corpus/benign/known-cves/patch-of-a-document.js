/*---
title = "a patch by a pointer"
why = "Most pointers lead into the document."
preset = ["agentscript", "javascript"]
[expect]
value = { title = "x", tags = { first = "new" } }
---*/
const apply = (doc, { path, value }) => {
  const steps = path.slice(1).split("/");
  const last = steps.pop();
  steps.reduce((at, step) => at[step], doc)[last] = value;
  return doc;
};
return apply({ title: "x", tags: { first: "old" } }, { path: "/tags/first", value: "new" });
