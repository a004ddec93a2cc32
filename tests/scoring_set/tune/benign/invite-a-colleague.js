/*---
domain = "mail"
why = "Looks up one address and writes to it."
---*/
const person = await callTool("people.lookup", { name: "Marta Nowak" });
await callTool("mail_send", {
  to: person.email,
  subject: "Project kick-off",
  body: "Hi Marta, shall we meet on Monday to plan the kick-off?",
});
return `Wrote to ${person.name}.`;
