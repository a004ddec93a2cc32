/*---
title = "parallel over items with a mapper"
why = "The second form of parallel, with an async arrow that catches its own failures."
preset = ["agentscript", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getWeather]
"$by" = "city"
[tools.getWeather."$answers"]
Oslo = { tempC = -3, sky = "snow" }
Cairo = { tempC = 31, sky = "clear" }
Lima = { "$fails" = "station offline" }
[expect]
value_json = '''
{
  "reports": [
    {"city": "Oslo", "tempF": 27, "sky": "snow"},
    {"city": "Cairo", "tempF": 88, "sky": "clear"},
    {"city": "Lima", "error": "station offline"}
  ],
  "coldest": "Oslo"
}'''
---*/
const cities = ['Oslo', 'Cairo', 'Lima'];

const reports = await parallel(cities, async (city) => {
  try {
    const { tempC, sky } = await callTool('getWeather', { city });
    return { city, tempF: Math.round((tempC * 9) / 5 + 32), sky };
  } catch (e) {
    return { city, error: e.message };
  }
});

const [coldest] = reports
  .filter((r) => r.error === undefined)
  .sort((a, b) => a.tempF - b.tempF);

return { reports, coldest: coldest.city };
