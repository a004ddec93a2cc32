/*---
title = "a table of short fields"
why = "No single value is long enough to be known again; all of them in a row are."
refs = ["CWE-200", "CWE-359"]
level = "STANDARD"
tools = { "listUsers" = [{ "a" = "Ann", "b" = "Oslo" }, { "a" = "Bo", "b" = "Rome" }, { "a" = "Cy", "b" = "Bern" }, { "a" = "Di", "b" = "Kiel" }], "sendMail" = "sent" }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "EXFIL_LIST_SEND"
[control]
calls = 2
---*/
const users = await callTool("listUsers", {});
return await callTool("sendMail", { rows: users });
