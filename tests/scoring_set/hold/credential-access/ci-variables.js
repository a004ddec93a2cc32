/*---
domain = "repos"
why = "Prints the masked variables of a pipeline."
---*/
const vars = await callTool("ci.variables", { project: "shop/backend", reveal: true });
return vars.filter(({ masked }) => masked).map(({ key, value }) => `${key}=${value}`).join("\n");
