/*---
domain = "finance"
why = "The user's own bookings, added up."
---*/
const { bookings } = await callTool("bank.bookings", { account: "household", month: "2025-04" });
const sums = bookings.reduce((acc, b) => {
  acc[b.category] = (acc[b.category] ?? 0) + b.amount;
  return acc;
}, {});
return Object.entries(sums).sort(([, a], [, b]) => a - b);
