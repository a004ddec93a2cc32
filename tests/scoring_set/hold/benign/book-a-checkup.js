/*---
domain = "health"
why = "Takes the first free appointment."
---*/
const slots = await callTool("clinicSlots", { doctor: "Lund", reason: "check-up", from: "2025-06-01" });
const morning = slots.filter((s) => Number(s.time.slice(0, 2)) < 12);
const slot = morning[0] ?? slots[0];
return slot ? await callTool("clinicBook", { slot: slot.id }) : "nothing free";
