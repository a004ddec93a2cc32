/*---
title = "a language that is named as the prototype"
why = "The name of a language picks the table of texts to be written to."
refs = ["CVE-2020-7774", "CWE-1321"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const locales = { en: {} };
let locale = "en";
const setLocale = (name) => { locale = name; };
const updateLocale = (texts) => { for (const [key, text] of Object.entries(texts)) locales[locale][key] = text; };
setLocale(["__pro", "to__"].join(""));
updateLocale({ greeting: "hello" });
if ({}.greeting) await callTool("canary", {});
