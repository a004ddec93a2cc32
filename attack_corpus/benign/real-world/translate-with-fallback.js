/*---
title = "messages in three languages with a fallback"
why = "Nested lookups with optional chaining and placeholders replaced by split and join."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools.getUserLocale]
"$by" = "id"
[tools.getUserLocale."$answers"]
1 = { locale = "es-MX" }
2 = { locale = "ja" }
3 = { locale = "pt-BR" }
[expect]
value_json = '''
[
  "¡Bienvenido, Lucía! Tienes 2 artículos.",
  "ようこそ、ゆきさん！ You have 4 items.",
  "Welcome, João! You have 6 items."
]'''
---*/
const messages = {
  en: { welcome: 'Welcome, {name}!', items: 'You have {count} items.' },
  es: { welcome: '¡Bienvenido, {name}!', items: 'Tienes {count} artículos.' },
  ja: { welcome: 'ようこそ、{name}さん！' },
};

const translate = (locale, key, values = {}) => {
  const language = locale.split('-')[0];
  let text = messages[language]?.[key] ?? messages.en[key] ?? key;
  for (const [name, value] of Object.entries(values)) {
    text = text.split(`{${name}}`).join(String(value));
  }
  return text;
};

const output = [];
for (const [id, name] of [[1, 'Lucía'], [2, 'ゆき'], [3, 'João']]) {
  const { locale } = await callTool('getUserLocale', { id });
  output.push([translate(locale, 'welcome', { name }), translate(locale, 'items', { count: id * 2 })].join(' '));
}
return output;
