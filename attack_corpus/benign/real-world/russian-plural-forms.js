/*---
title = "Russian plural forms by the last digits"
why = "Nested conditionals over remainders in a Cyrillic text."
preset = ["strict", "agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
{
  "greeting": "Добрый вечер, Мария!",
  "файлы": [
    "0 файлов",
    "1 файл",
    "2 файла",
    "5 файлов",
    "11 файлов",
    "21 файл",
    "24 файла",
    "112 файлов",
    "1001 файл"
  ]
}'''
---*/
const pluralRu = (n, one, few, many) => {
  const mod10 = n % 10;
  const mod100 = n % 100;
  if (mod10 === 1 && mod100 !== 11) return one;
  if (mod10 >= 2 && mod10 <= 4 && (mod100 < 12 || mod100 > 14)) return few;
  return many;
};

const counts = [0, 1, 2, 5, 11, 21, 24, 112, 1001];
const файлы = counts.map((n) => `${n} ${pluralRu(n, 'файл', 'файла', 'файлов')}`);

// Приветствие зависит от времени суток
const hour = new Date('2024-05-01T19:30:00Z').getUTCHours();
const greeting =
  hour < 6 ? 'Доброй ночи' : hour < 12 ? 'Доброе утро' : hour < 18 ? 'Добрый день' : 'Добрый вечер';

return { greeting: `${greeting}, Мария!`, файлы };
