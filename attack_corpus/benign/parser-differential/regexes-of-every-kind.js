/*---
title = "regexes with named groups, lookbehind, sets, modifiers and letters that are not ASCII"
why = "A regex is printed in ASCII and must match what it matched."
preset = "javascript"
[expect]
value = ["24", true, true, true, true, "y"]
---*/
return [
  /(?<year>\d{2})$/.exec("2024").groups.year, /(?<=a)b/.test("ab"), /[\w--b]/v.test("a"), /(?i:a)B/.test("AB"),
  /^[äé]+$/u.test("äé"), "x\\y".match(/\\(.)/)[1],
];
