/*---
domain = "mail"
why = "Puts a label on each of a few messages."
---*/
const letters = await callTool("gmail.search", { query: "from:bank.example newer_than:30d", limit: 25 });
for (const { id } of letters) {
  await callTool("gmail.addLabel", { id, label: "Finance" });
}
return `${letters.length} messages labelled`;
