/*---
title = "nested settings as dotted paths and back"
why = "Reduce over a path that creates the levels on its way."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getSettings]
ui = { theme = "dark", font = { size = 13, family = "Inter" } }
langs = ["de", "en"]
beta = false
[expect]
value_json = '''
{
  "flat": {
    "ui.theme": "dark",
    "ui.font.size": 13,
    "ui.font.family": "Inter",
    "langs.0": "de",
    "langs.1": "en",
    "beta": false
  },
  "second": "en",
  "missing": "unset",
  "rebuilt": {"ui": {"font": {"size": 16}, "theme": "light"}}
}'''
---*/
const settings = await callTool('getSettings', { scope: 'user' });

const flatten = (obj, prefix = '') =>
  Object.entries(obj).reduce((acc, [key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return typeof value === 'object' && value !== null
      ? { ...acc, ...flatten(value, path) }
      : { ...acc, [path]: value };
  }, {});

const getPath = (obj, path) => path.split('.').reduce((node, key) => node?.[key], obj);

const setPath = (obj, path, value) => {
  const keys = path.split('.');
  const last = keys.pop();
  const target = keys.reduce((node, key) => (node[key] ??= {}), obj);
  target[last] = value;
  return obj;
};

const flat = flatten(settings);
const rebuilt = setPath(setPath({}, 'ui.font.size', 16), 'ui.theme', 'light');

return { flat, second: getPath(settings, 'langs.1'), missing: getPath(settings, 'ui.sound.volume') ?? 'unset', rebuilt };
