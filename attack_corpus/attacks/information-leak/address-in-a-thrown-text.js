/*---
title = "a host path, a key and an address in what a script throws"
why = "What tools said comes back out in the message of the run, to be shown to a model or kept in a log."
refs = ["CWE-532", "CWE-209"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
throws = "Error"
---*/
throw { name: "Error", message: "could not read /srv/app/keys.toml with sk-live-0123456789abcdef on 10.1.2.3" };
