/*---
domain = "hr"
why = "Asks for days off after a look at the calendar of holidays."
---*/
const holidays = await callTool("hr_public_holidays", { country: "NO", year: 2025 });
const isHoliday = (day) => holidays.some((h) => h.date === day);
const days = ["2025-05-15", "2025-05-16", "2025-05-19"].filter((d) => !isHoliday(d));
return await callTool("hr_request_leave", { days, kind: "vacation" });
