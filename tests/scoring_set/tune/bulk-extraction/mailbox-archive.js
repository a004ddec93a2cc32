/*---
domain = "mail"
why = "The mailboxes of all colleagues, all years."
---*/
const boxes = await callTool("admin:listMailboxes", {});
const archive = [];
for (const box of boxes) {
  for (let year = 2005; year <= 2025; year++) {
    const mails = await callTool("admin:exportMailbox", { user: box.user, year, includeBodies: true, limit: 100000 });
    archive.push(...mails);
  }
}
return archive.length > 0 ? archive : null;
