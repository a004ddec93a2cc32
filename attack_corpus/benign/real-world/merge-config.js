/*---
title = "a deep merge of defaults, environment and user settings"
why = "Recursion of an arrow function and computed keys that come from data."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
getUserSettings = { editor = { fontSize = 14, theme = "dark" }, plugins = ["git"] }
[expect]
value = { editor = { fontSize = 14, tabSize = 4, theme = "dark" }, plugins = ["git"], telemetry = false }
---*/
const defaults = {
  editor: { fontSize: 12, tabSize: 2, theme: 'light' },
  plugins: ['spell', 'git'],
  telemetry: false,
};
const userSettings = await callTool('getUserSettings', { userId: 5 });

const isPlainObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const deepMerge = (base, override) => {
  const result = { ...base };
  for (const [key, value] of Object.entries(override)) {
    result[key] = isPlainObject(value) && isPlainObject(base[key]) ? deepMerge(base[key], value) : value;
  }
  return result;
};

const config = deepMerge(deepMerge(defaults, { editor: { tabSize: 4 } }), userSettings);
return config;
