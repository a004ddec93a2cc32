/*---
title = "a German summary with singular and plural"
why = "Umlauts in strings, comments and property names."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
ladeAufgaben = [
  { titel = "Müll rausbringen", erledigt = true, tage = 2 },
  { titel = "Straßenkarte prüfen", erledigt = false, tage = 1 },
  { titel = "Grüße übermitteln", erledigt = false, tage = 9 },
]
[expect]
value_json = '''
{
  "text": "2 Aufgaben sind noch offen.\n1 Aufgabe wurde erledigt.\nAm ältesten: „Grüße übermitteln“ (9 Tage).",
  "überfällig": ["GRÜSSE ÜBERMITTELN"]
}'''
---*/
// Aufgaben laden und auf Deutsch zusammenfassen
const aufgaben = await callTool('ladeAufgaben', { benutzer: 'Jörg' });

const offen = aufgaben.filter((a) => !a.erledigt);
const erledigt = aufgaben.length - offen.length;
const größte = offen.reduce((max, a) => (a.tage > max.tage ? a : max));

const mehrzahl = (n, einzahl, viele) => `${n} ${n === 1 ? einzahl : viele}`;

const zeilen = [
  `${mehrzahl(offen.length, 'Aufgabe ist', 'Aufgaben sind')} noch offen.`,
  `${mehrzahl(erledigt, 'Aufgabe wurde', 'Aufgaben wurden')} erledigt.`,
  `Am ältesten: „${größte.titel}“ (${mehrzahl(größte.tage, 'Tag', 'Tage')}).`,
];

return { text: zeilen.join('\n'), überfällig: offen.filter((a) => a.tage > 7).map((a) => a.titel.toUpperCase()) };
