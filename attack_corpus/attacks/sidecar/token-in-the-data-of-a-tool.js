/*---
title = "a token in what a tool found"
why = "Data from outside must not name what another tool returned."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "__ref_1" } }
[expect]
stopped_by = "sanitize"
value = "__ref_1"
[control]
value = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; "
script = """
const kept = { 1: "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; " };
const naive = (text) => text.replace(/__ref(?:_|:[0-9a-f]+:)([0-9])$/, (_all, id) => kept[id]);
return naive("__ref_1");
"""
---*/
const { r, note } = await callTool("report", {});
return note;
