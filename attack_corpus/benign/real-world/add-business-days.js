/*---
title = "adding working days around a weekend and a holiday"
why = "A counted loop that moves a Date forward."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value = { simple = "2024-04-25", overWeekend = "2024-04-29", overHolidays = "2024-05-13" }
---*/
const holidays = ['2024-05-01', '2024-05-09'];

const isWorkingDay = (date) => {
  const day = date.getUTCDay();
  const iso = date.toISOString().slice(0, 10);
  return day !== 0 && day !== 6 && !holidays.includes(iso);
};

const addBusinessDays = (isoDate, days) => {
  const date = new Date(`${isoDate}T12:00:00Z`);
  let remaining = days;
  for (let guard = 0; remaining > 0 && guard < 365; guard++) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date)) remaining--;
  }
  return date.toISOString().slice(0, 10);
};

return {
  simple: addBusinessDays('2024-04-22', 3),
  overWeekend: addBusinessDays('2024-04-26', 1),
  overHolidays: addBusinessDays('2024-04-30', 7),
};
