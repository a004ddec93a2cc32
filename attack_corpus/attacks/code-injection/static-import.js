/*---
title = "a static import before everything else"
why = "Imports are hoisted: they run before the first line that was looked at."
refs = ["CWE-829", "ECMA-262 sec-imports"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
script = """
const { execSync } = require("node:child_process");
return execSync("id");
"""
value = "ran id"
---*/
import { execSync } from "node:child_process";
return execSync("id");
