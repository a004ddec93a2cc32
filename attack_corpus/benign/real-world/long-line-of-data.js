/*---
title = "a table typed as one long line"
why = "A minified list in a single line, as models paste data."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "total": "450.1",
  "largest": ["DE 18.8%", "FR 15.2%", "IT 13.1%"],
  "small": ["CY", "EE", "LU", "MT"],
  "mostCommonInitial": ["B", ["BE", "DE", "HU", "RO", "SK"]]
}'''
---*/
// country code, capital, population in millions
const data = [['AT','Vienna',9.1],['BE','Brussels',11.7],['BG','Sofia',6.4],['HR','Zagreb',3.9],['CY','Nicosia',1.3],['CZ','Prague',10.9],['DK','Copenhagen',5.9],['EE','Tallinn',1.4],['FI','Helsinki',5.6],['FR','Paris',68.2],['DE','Berlin',84.4],['GR','Athens',10.4],['HU','Budapest',9.6],['IE','Dublin',5.3],['IT','Rome',59],['LV','Riga',1.9],['LT','Vilnius',2.9],['LU','Luxembourg',0.7],['MT','Valletta',0.6],['NL','Amsterdam',17.9],['PL','Warsaw',36.7],['PT','Lisbon',10.6],['RO','Bucharest',19],['SK','Bratislava',5.4],['SI','Ljubljana',2.1],['ES','Madrid',48.6],['SE','Stockholm',10.6]];

const countries = data.map(([code, capital, millions]) => ({ code, capital, millions }));
const total = countries.reduce((sum, c) => sum + c.millions, 0);

const largest = [...countries].sort((a, b) => b.millions - a.millions).slice(0, 3);
const small = countries.filter((c) => c.millions < 1.5).map((c) => c.code);

const byInitial = {};
for (const { capital, code } of countries) {
  (byInitial[capital[0]] ??= []).push(code);
}

return {
  total: total.toFixed(1),
  largest: largest.map((c) => `${c.code} ${((c.millions / total) * 100).toFixed(1)}%`),
  small,
  mostCommonInitial: Object.entries(byInitial).sort((a, b) => b[1].length - a[1].length)[0],
};
