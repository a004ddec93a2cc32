/*---
title = "points of the constructors of a racing season"
why = "\"constructor\" is an ordinary word in a string and part of longer names."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getRaceResults = [
  { driver = "Kimi", team = "Falcon", points = 25 },
  { driver = "Ayo", team = "Meteor", points = 18 },
  { driver = "Lin", team = "Falcon", points = 15 },
  { driver = "Ravi", team = "Comet", points = 12 },
]
[expect]
value_json = '''
{
  "champion": "Falcon",
  "headline": "Constructor of the year: Falcon (+22)",
  "standings": ["1. Falcon – 40", "2. Meteor – 18", "3. Comet – 12"]
}'''
---*/
const results = await callTool('getRaceResults', { season: 2023, category: 'constructors' });

// Constructors' championship: both cars of a team score
const constructorPoints = {};
for (const { team, points } of results) {
  constructorPoints[team] = (constructorPoints[team] ?? 0) + points;
}

const standings = Object.keys(constructorPoints)
  .map((team) => ({ team, points: constructorPoints[team], title: 'constructor' }))
  .sort((a, b) => b.points - a.points);

const constructorChampion = standings[0];
const gap = standings[0].points - standings[1].points;

return {
  champion: constructorChampion.team,
  headline: `Constructor of the year: ${constructorChampion.team} (+${gap})`,
  standings: standings.map((s, i) => `${i + 1}. ${s.team} – ${s.points}`),
};
