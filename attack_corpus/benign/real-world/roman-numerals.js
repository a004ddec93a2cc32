/*---
title = "numbers to Roman numerals and back"
why = "Two loops over a table of pairs."
preset = ["agentscript", "secure", "standard", "permissive", "javascript"]
level = "STANDARD"
[expect]
value_json = '''
[
  ["IV", true],
  ["IX", true],
  ["XIV", true],
  ["XL", true],
  ["MCMLXXXVII", true],
  ["MMXXIV", true],
  ["MMMCMXCIX", true]
]'''
---*/
const numerals = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400],
  ['C', 100], ['XC', 90], ['L', 50], ['XL', 40],
  ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

const toRoman = (number) => {
  let rest = number;
  let result = '';
  for (const [letters, value] of numerals) {
    const times = Math.floor(rest / value);
    result += letters.repeat(times);
    rest %= value;
  }
  return result;
};

const fromRoman = (text) => {
  const value = Object.fromEntries(numerals);
  return [...text].reduce((sum, ch, i, all) => sum + (value[ch] < (value[all[i + 1]] ?? 0) ? -value[ch] : value[ch]), 0);
};

const years = [4, 9, 14, 40, 1987, 2024, 3999];
return years.map((y) => [toRoman(y), fromRoman(toRoman(y)) === y]);
