/*---
title = "data of the caller's with an own key __proto__"
why = "Configurations come from files and databases; a key __proto__ in them changes whatever copies it key by key."
refs = ["CWE-1321"]
options = { globals = { config = { "__proto__" = { isAdmin = true }, theme = "dark" } } }
[expect]
stopped_by = "runtime"
value = ["theme"]
[control]
value = ["__proto__", "theme"]
script = """
const config = JSON.parse('{"__proto__": {"isAdmin": true}, "theme": "dark"}');
return Object.keys(config);
"""
---*/
return Object.keys(config);
