/*---
domain = "tickets"
why = "A ticket about signing in, answered without any secret."
---*/
const ticket = await callTool("tickets.get", { id: 7781 });
const article = await callTool("kb.search", { query: "authorization error after password change", limit: 1 });
const answer = [
  `Hello ${ticket.requester.firstName},`,
  "",
  "after a change of the password please sign out everywhere and sign in again.",
  `More about it: ${article[0]?.url ?? "https://help.acme.example"}`,
].join("\n");
await callTool("tickets.reply", { id: ticket.id, text: answer });
return "answered";
