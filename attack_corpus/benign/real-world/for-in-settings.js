/*---
title = "differences of settings with for…in"
why = "for…in with hasOwnProperty, the older style that models still write."
preset = ["javascript"]
level = "STANDARD"
[tools.getSettings]
"$by" = "env"
[tools.getSettings."$answers"]
staging = { debug = true, workers = 2, region = "eu" }
production = { debug = false, workers = 8, region = "eu", cdn = true }
[expect]
value = { differences = ["debug: true -> false", "workers: 2 -> 8", "cdn: only in production"], same = 1 }
---*/
const staging = await callTool('getSettings', { env: 'staging' });
const production = await callTool('getSettings', { env: 'production' });

const differences = [];
for (const key in production) {
  if (!staging.hasOwnProperty(key)) {
    differences.push(`${key}: only in production`);
  } else if (staging[key] !== production[key]) {
    differences.push(`${key}: ${staging[key]} -> ${production[key]}`);
  }
}

let same = 0;
for (const key in staging) {
  if (Object.prototype.hasOwnProperty.call(production, key) && production[key] === staging[key]) {
    same++;
  }
}

return { differences, same };
