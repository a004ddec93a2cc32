/*---
title = "union, intersection and difference of two lists"
why = "Set operations on arrays, as models write where there is no Set."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.listTeamSkills]
"$by" = "team"
[tools.listTeamSkills."$answers"]
web = ["html", "css", "js", "sql"]
data = ["sql", "python", "js", "stats"]
[expect]
value_json = '''
{
  "union": ["css", "html", "js", "python", "sql", "stats"],
  "shared": ["js", "sql"],
  "onlyWeb": ["html", "css"],
  "onlyData": ["python", "stats"],
  "similarity": "33.3%"
}'''
---*/
const web = await callTool('listTeamSkills', { team: 'web' });
const data = await callTool('listTeamSkills', { team: 'data' });

const unique = (list) => list.filter((item, index) => list.indexOf(item) === index);
const union = unique([...web, ...data]);
const shared = web.filter((skill) => data.includes(skill));
const onlyWeb = web.filter((skill) => !data.includes(skill));
const onlyData = data.filter((skill) => !web.includes(skill));
const jaccard = shared.length / union.length;

return {
  union: union.sort(),
  shared,
  onlyWeb,
  onlyData,
  similarity: `${(jaccard * 100).toFixed(1)}%`,
};
