/*---
title = "ratios, times, dates and versions"
why = "Numbers with dots, slashes and colons are not all addresses."
tools = { "open" = "ok" }
options = { "argument_policy" = {} }
[expect]
value = "ok"
---*/
return await callTool("open", { a: "3/4", b: "12:34:56", c: "2026-01-01T10:00:00Z", d: "1.2.3", e: "00:1a:2b:3c:4d:5e", f: 2130706433 });
