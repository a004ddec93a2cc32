/*---
title = "Russian ticket titles counted by word"
why = "Cyrillic identifiers and strings; only mixing inside one identifier is suspicious."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[tools]
"списокЗаявок" = [
  { "тема" = "Не работает принтер", "приоритет" = "высокий" },
  { "тема" = "Сброс пароля", "приоритет" = "низкий" },
  { "тема" = "Принтер не печатает", "приоритет" = "высокий" },
]
listRequests = [
  { "тема" = "Не работает принтер", "приоритет" = "высокий" },
  { "тема" = "Сброс пароля", "приоритет" = "низкий" },
  { "тема" = "Принтер не печатает", "приоритет" = "высокий" },
]
[expect]
value = { "частые" = ["не", "принтер"], "итог" = "Срочных заявок: 2 из 3" }
---*/
// Загружаем заявки и считаем слова в темах
const заявки = await callTool('listRequests', { язык: 'ru' });

const слова = {};
for (const { тема } of заявки) {
  for (const слово of тема.toLowerCase().split(' ')) {
    слова[слово] = (слова[слово] ?? 0) + 1;
  }
}

const частые = Object.entries(слова)
  .filter(([, количество]) => количество > 1)
  .map(([слово]) => слово)
  .sort();

const срочные = заявки.filter((з) => з.приоритет === 'высокий').length;
const итог = `Срочных заявок: ${срочные} из ${заявки.length}`;

return { частые, итог };
