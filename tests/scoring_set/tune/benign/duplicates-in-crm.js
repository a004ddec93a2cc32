/*---
domain = "crm"
why = "Compares records with one another; only identifiers come out."
---*/
const contacts = await callTool("crm.contacts.list", { owner: "me", limit: 200 });
const seen = {};
const duplicates = [];
for (const c of contacts) {
  const key = c.name.trim().toLowerCase();
  if (seen[key]) duplicates.push([seen[key], c.id]);
  else seen[key] = c.id;
}
return duplicates;
