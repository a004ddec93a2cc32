/*---
domain = "finance"
why = "Matches two lists of one's own by amount."
---*/
const [receipts, bookings] = await parallel([
  () => callTool("receipts_list", { month: 3 }),
  () => callTool("bookings_list", { month: 3 }),
]);
const open = receipts.filter((r) => !bookings.some((b) => Math.abs(b.amount) === r.amount));
return { matched: receipts.length - open.length, open: open.map((r) => r.shop) };
