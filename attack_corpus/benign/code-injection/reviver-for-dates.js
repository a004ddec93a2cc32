/*---
title = "a reviver that makes dates"
why = "Revivers are for dates, under the presets that have them."
preset = "secure"
[expect]
value = [2024, "x"]
---*/
const data = JSON.parse('{"at":"2024-01-05T00:00:00Z","name":"x"}', (key, value) => (key === "at" ? new Date(value) : value));
return [data.at.getUTCFullYear(), data.name];
