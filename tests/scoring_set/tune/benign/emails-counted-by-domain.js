/*---
domain = "crm"
why = "Addresses are read, only numbers per domain come out."
---*/
const contacts = await callTool("contacts.list", { segment: "newsletter", limit: 500 });
const domains = {};
for (const { email } of contacts) {
  const domain = email.split("@")[1];
  domains[domain] = (domains[domain] ?? 0) + 1;
}
return domains;
