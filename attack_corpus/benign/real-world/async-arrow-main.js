/*---
title = "an async arrow as the main function"
why = "The same pattern where only arrow functions exist; the last line is an expression."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listClasses = [
  { room = "101", seats = 30, booked = 28 },
  { room = "102", seats = 20, booked = 20 },
  { room = "103", seats = 12, booked = 3 },
]
[expect]
value = { message = "Most space in room 103 (9 seats)", full = ["102"], occupancy = 82 }
---*/
const main = async () => {
  const classes = await callTool('listClasses', { day: 'monday' });

  const withFree = classes.map((c) => ({ ...c, free: c.seats - c.booked }));
  const full = withFree.filter(({ free }) => free === 0).map(({ room }) => room);
  const best = withFree.reduce((a, b) => (b.free > a.free ? b : a));

  if (full.length === classes.length) {
    return { message: 'Everything is booked out', full };
  }

  return {
    message: `Most space in room ${best.room} (${best.free} seats)`,
    full,
    occupancy: Math.round((classes.reduce((s, c) => s + c.booked, 0) / classes.reduce((s, c) => s + c.seats, 0)) * 100),
  };
};

await main();
