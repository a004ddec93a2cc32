/*---
title = "a lookalike written as an escape"
why = "The name is judged as the engine has it, not as it is spelt."
refs = ["CVE-2021-42694", "CWE-1007", "CWE-116"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
value = [false, true]
---*/
const user = { admin: false };
user.\u0430dmin = true;
return [user.admin, user["\u0430dmin"]];
