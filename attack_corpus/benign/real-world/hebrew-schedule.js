/*---
title = "a Hebrew class schedule"
why = "Hebrew names as keys and values, mixed with Latin numbers."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getClasses = [
  { "יום" = "ראשון", "שעה" = "09:00", "מקצוע" = "מתמטיקה" },
  { "יום" = "שני", "שעה" = "10:30", "מקצוע" = "היסטוריה" },
  { "יום" = "ראשון", "שעה" = "08:00", "מקצוע" = "English B2" },
]
[expect]
value_json = '''
{
  "byDay": {"ראשון": ["08:00 – English B2", "09:00 – מתמטיקה"], "שני": ["10:30 – היסטוריה"], "שלישי": []},
  "message": "אין שיעורים ביום שלישי"
}'''
---*/
const classes = await callTool('getClasses', { כיתה: 7 });
const שבוע = ['ראשון', 'שני', 'שלישי'];

const byDay = {};
for (const יום of שבוע) {
  byDay[יום] = classes
    .filter((c) => c.יום === יום)
    .sort((a, b) => (a.שעה < b.שעה ? -1 : 1))
    .map((c) => `${c.שעה} – ${c.מקצוע}`);
}

const emptyDays = שבוע.filter((day) => byDay[day].length === 0);

return {
  byDay,
  message: emptyDays.length ? `אין שיעורים ביום ${emptyDays.join(', ')}` : 'שבוע מלא',
};
