/*---
domain = "tickets"
why = "Talks about a key in a ticket, without one."
---*/
const due = await callTool("calendar.next", { tag: "key-rotation" });
const ticket = await callTool("tickets.create", {
  title: "Rotate the API key of the map service",
  description: `Planned for ${due.date}. Follow the page "Key rotation" of the handbook.`,
});
return ticket.id;
