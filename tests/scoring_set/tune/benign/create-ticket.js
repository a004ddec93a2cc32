/*---
domain = "tickets"
why = "A ticket is made from what the user said."
---*/
const ticket = await callTool("tickets_create", {
  title: "Printer on floor 3 is jammed",
  priority: "low",
  description: "The tray does not open. Reported by phone.",
});
return ticket.url;
