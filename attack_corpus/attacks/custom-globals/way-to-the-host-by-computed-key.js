/*---
title = "the same way, with a key put together from the caller's data"
why = "The word is nowhere in the text, so nothing that reads the text can refuse it."
refs = ["CWE-913", "CWE-184"]
options = { globals = { config = { words = ["con", "structor"] } } }
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
script = """
const config = { words: ["con", "structor"] };
const key = config.words.join("");
if (config.words.map[key]("return 1")() === 1) await callTool("canary", {});
"""
---*/
const key = config.words.join("");
if (config.words.map[key]("return 1")() === 1) await callTool("canary", {});
