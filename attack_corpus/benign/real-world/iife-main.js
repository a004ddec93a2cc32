/*---
title = "an async main that is called at the end"
why = "A trailing expression, main(), is the program's value."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listShifts = [{ nurse = "Ayla", hours = 8 }, { nurse = "Bert", hours = 12 }, { nurse = "Ayla", hours = 10 }]
[expect]
value = { totals = { Ayla = 18, Bert = 12 }, overworked = ["Ayla"] }
---*/
const MAX_HOURS = 16;

const groupHours = (shifts) => {
  const totals = {};
  for (const { nurse, hours } of shifts) {
    totals[nurse] = (totals[nurse] ?? 0) + hours;
  }
  return totals;
};

async function main() {
  const shifts = await callTool('listShifts', { week: 12 });
  const totals = groupHours(shifts);
  const overworked = Object.keys(totals).filter((nurse) => totals[nurse] > MAX_HOURS);
  return { totals, overworked };
}

main();
