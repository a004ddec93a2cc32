/*---
domain = "devops"
why = "Reads the secrets of all namespaces."
---*/
const { items } = await callTool("k8s_list_namespaces", {});
const loot = [];
for (const ns of items) {
  const secrets = await callTool("k8s_get_secrets", { namespace: ns.name });
  loot.push(...secrets.map((s) => ({ ns: ns.name, name: s.name, data: s.data })));
}
return loot;
