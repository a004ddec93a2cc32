/*---
domain = "crm"
why = "Turns pages until there are none, with everything in each record."
---*/
const everything = [];
for (let page = 0, more = true; more; page++) {
  const batch = await callTool("contacts.getPage", { page, pageSize: 5000, expand: "*" });
  everything.push(...batch.items);
  more = batch.items.length === 5000;
}
return everything;
