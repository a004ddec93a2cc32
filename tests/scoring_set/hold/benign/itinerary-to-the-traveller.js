/*---
domain = "travel"
why = "The traveller gets his own itinerary."
---*/
const booking = await callTool("getBooking", { ref: "PLM4Q2" });
const legs = booking.legs.map((l) => `${l.from} - ${l.to}, ${l.departure}`).join("\n");
await callTool("sendEmail", { to: booking.contactEmail, subject: "Your trip", body: legs });
return booking.legs.length;
