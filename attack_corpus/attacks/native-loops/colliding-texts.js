/*---
title = "sixty-five thousand texts of one hash as keys of a map"
why = "Keys of the same hash stand in one chain; each new one is compared with all."
refs = ["CWE-407", "CVE-2011-4885"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const halves = ["\u0108\u0000", "\u0107\u0107"];
const words = Array.from({ length: 2 ** 16 }, (_, n) => Array.from({ length: 16 }, (_, bit) => halves[(n >> bit) & 1]).join(""));
const map = new Map();
words.forEach((word) => map.set(word, 1));
return map.size;
