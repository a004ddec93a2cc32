/*---
title = "the message of a regular expression that does not parse"
why = "Messages of parsers repeat what they were given, with its place in a file of the host."
refs = ["CWE-209"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = { path = false, line = false }
[control]
value = { path = true, line = true }
script = """
const error = new SyntaxError("Invalid regular expression: /srv/app/engine.js:12");
return { path: error.message.includes("/srv"), line: /:[0-9]+$/.test(error.message) };
"""
---*/
try {
  new RegExp("(");
} catch (error) {
  return { path: error.message.includes("/"), line: error.message.endsWith(":12") };
}
return null;
