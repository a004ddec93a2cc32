/*---
title = "details loaded with Promise.all"
why = "Promise.all over a map of calls instead of parallel."
preset = ["standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getUser]
"$by" = "id"
[tools.getUser."$answers"]
1 = { id = 1, name = "Lena", teamId = "t1" }
2 = { id = 2, name = "Marc", teamId = "t2" }
3 = { id = 3, name = "Nia", teamId = "t1" }
[tools.getTeam]
"$by" = "id"
[tools.getTeam."$answers"]
t1 = { id = "t1", name = "Core" }
t2 = { id = "t2", name = "Growth" }
[expect]
value_json = '''
{
  "result": [
    {"name": "Lena", "team": "Core"},
    {"name": "Marc", "team": "Growth"},
    {"name": "Nia", "team": "Core"}
  ],
  "teamCount": 2
}'''
---*/
const ids = [1, 2, 3];

// Fetch all users at once
const users = await Promise.all(ids.map((id) => callTool('getUser', { id })));

// Fetch each team only once
const teamIds = [...new Set(users.map((u) => u.teamId))];
const teams = await Promise.all(teamIds.map((id) => callTool('getTeam', { id })));
const teamById = new Map(teams.map((t) => [t.id, t]));

const result = users.map((user) => ({
  name: user.name,
  team: teamById.get(user.teamId)?.name ?? 'none',
}));

return { result, teamCount: teamById.size };
