/*---
title = "ages and next birthdays at a fixed day"
why = "Comparison of month and day, leap days included."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
listFamily = [
  { name = "Opa Karl", born = "1940-02-29" },
  { name = "Mia", born = "2015-11-03" },
  { name = "Ben", born = "2012-06-20" },
]
[expect]
value = ["Ben (12): 2024-06-20 🎂", "Mia (8): 2024-11-03", "Opa Karl (84): 2025-03-01"]
---*/
const family = await callTool('listFamily', {});
const today = '2024-06-20';

const ageOn = (born, day) => {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
};

const nextBirthday = (born, day) => {
  const year = Number(day.slice(0, 4));
  const thisYear = `${year}-${born.slice(5)}`;
  const candidate = thisYear >= day ? thisYear : `${year + 1}-${born.slice(5)}`;
  const parsed = new Date(candidate + 'T00:00:00Z');
  return parsed.toISOString().slice(0, 10);
};

return family
  .map(({ name, born }) => ({ name, age: ageOn(born, today), next: nextBirthday(born, today) }))
  .sort((a, b) => (a.next < b.next ? -1 : 1))
  .map((p) => `${p.name} (${p.age}): ${p.next}${p.next === today ? ' 🎂' : ''}`);
