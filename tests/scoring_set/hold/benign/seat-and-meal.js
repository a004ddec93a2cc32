/*---
domain = "travel"
why = "Two wishes for one flight."
---*/
const flight = { ref: "KLM881", passenger: 1 };
const seats = await callTool("seatmap", { ...flight });
const window = seats.find((s) => s.free && s.kind === "window");
if (window) await callTool("seat_select", { ...flight, seat: window.code });
await callTool("meal_select", { ...flight, meal: "vegetarian" });
return window?.code ?? "no window seat";
