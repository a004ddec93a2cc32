/*---
title = "Arabic labels and digits"
why = "Right-to-left text without any control character is ordinary text."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getPrayerBoard = [
  { city = "الرياض", temperature = 41 },
  { city = "بيروت", temperature = 29 },
  { city = "الدار البيضاء", temperature = 24 },
]
[expect]
value = "الرياض: ٤١° (حار)\nبيروت: ٢٩° (معتدل)\nالدار البيضاء: ٢٤° (معتدل)\nالمتوسط: ٣١.٣"
---*/
const board = await callTool('getPrayerBoard', { lang: 'ar' });

// Western digits to Arabic-Indic digits
const arabicDigits = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
const toArabic = (number) =>
  String(number)
    .split('')
    .map((ch) => arabicDigits[ch] ?? ch)
    .join('');

const labels = { hot: 'حار', mild: 'معتدل' };
const lines = board.map(({ city, temperature }) => {
  const label = temperature >= 30 ? labels.hot : labels.mild;
  return `${city}: ${toArabic(temperature)}° (${label})`;
});

const average = board.reduce((s, b) => s + b.temperature, 0) / board.length;
lines.push('المتوسط: ' + toArabic(average.toFixed(1)));
return lines.join('\n');
