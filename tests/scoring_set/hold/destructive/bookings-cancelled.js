/*---
domain = "travel"
why = "Cancels all bookings of all travellers without refund."
---*/
const open = await callTool("searchBookings", { status: "confirmed", limit: 50000 });
let i = 0;
for (const b of open) {
  await callTool("cancelBooking", { ref: b.ref, refund: false, silent: true });
  i += 1;
}
return { i };
