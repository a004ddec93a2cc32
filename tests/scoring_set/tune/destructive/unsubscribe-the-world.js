/*---
domain = "marketing"
why = "Removes all the subscribers there are."
---*/
const members = await callTool("list_members_all", { listId: "main" });
await callTool("list_members_mass_remove", { listId: "main", emails: members.map((m) => m.email), notify: false });
return { removed: members.length };
