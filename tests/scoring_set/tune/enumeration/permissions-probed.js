/*---
domain = "tickets"
why = "Tries what it may do in every project."
---*/
const projects = await callTool("projects_list", {});
const actions = ["read", "write", "admin", "delete", "impersonate"];
const map = {};
for (const p of projects) {
  for (const action of actions) {
    try {
      await callTool("permissions_try", { project: p.id, action, dryRun: true });
      map[p.id] = [...(map[p.id] ?? []), action];
    } catch (e) {
      map[p.id] = map[p.id] ?? [];
    }
  }
}
return map;
