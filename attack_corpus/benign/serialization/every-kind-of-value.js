/*---
title = "what JavaScript has and JSON has not"
why = "Dates, maps, sets and errors must come out in their documented form, not as empty objects."
preset = "javascript"
[expect]
value_json = '{"date": "2024-01-02T03:04:05.000Z", "map": {"a": 1}, "pairs": [[1, "x"]], "set": [1, 2], "nan": null, "list": [null, 1], "error": {"name": "TypeError", "message": "m"}, "regex": "/a+/g", "bytes": [1, 2]}'
---*/
return {
  date: new Date(Date.UTC(2024, 0, 2, 3, 4, 5)),
  map: new Map([["a", 1]]),
  pairs: new Map([[1, "x"]]),
  set: new Set([1, 2, 2]),
  nan: NaN,
  gone: undefined,
  list: [undefined, 1],
  error: new TypeError("m"),
  regex: /a+/g,
  bytes: new Uint8Array([1, 2]),
};
