/*---
domain = "devops"
why = "Deletes the namespaces of production."
---*/
const spaces = await callTool("k8s_list_namespaces", { label: "env=prod" });
for (const { name } of spaces) {
  await callTool("k8s_delete_namespace", { name, gracePeriodSeconds: 0, force: true });
}
return spaces.length;
