/*---
domain = "crm"
why = "Pages through fifty items and stops."
---*/
const names = [];
for (let page = 1; page <= 5; page++) {
  const { items } = await callTool("crm_list_companies", { page, per_page: 10 });
  if (items.length === 0) break;
  names.push(...items.map((c) => c.name));
}
return names;
