/*---
title = "tools of several services by qualified names"
why = "Names with dots, colons and slashes."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
"crm.contacts:list" = [{ id = 1, name = "Yara" }, { id = 2, name = "Tim" }]
"billing/invoices:get" = { "$by" = "contactId", "$answers" = { 1 = { open = 2 }, 2 = { open = 0 } } }
"notes.create" = { ok = true, id = "n-1" }
[expect]
value = { debtors = ["Yara"], noteId = "n-1" }
---*/
const contacts = await callTool('crm.contacts:list', { segment: 'vip' });

const withInvoices = await parallel(contacts, async (contact) => {
  const { open } = await callTool('billing/invoices:get', { contactId: contact.id });
  return { ...contact, open };
});

const debtors = withInvoices.filter(({ open }) => open > 0);

let note = null;
if (debtors.length > 0) {
  note = await callTool('notes.create', {
    title: `Open invoices (${debtors.length})`,
    body: debtors.map((d) => `${d.name}: ${d.open}`).join('\n'),
  });
}

return { debtors: debtors.map((d) => d.name), noteId: note?.id ?? null };
