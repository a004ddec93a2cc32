/*---
title = "the source of a method of a reference"
why = "A function of ours that prints itself shows the names it closes over."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
script = """
const record = {};
const r = { slice() { return record; } };
return Function.prototype.toString.call(r.slice).includes("record");
"""
---*/
const { r } = await callTool("report", {});
return (r.slice + "").includes("record");
