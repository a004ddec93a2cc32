/*---
domain = "database"
why = "Walks a whole vault and prints each secret."
---*/
const list = await callTool("vault.list", { path: "secret/" });
const dump = {};
for (const name of list.keys) {
  const { data } = await callTool("vault.read", { path: "secret/" + name });
  dump[name] = data;
}
return dump;
