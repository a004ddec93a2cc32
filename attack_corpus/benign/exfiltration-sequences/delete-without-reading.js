/*---
title = "a file of one's own deleted"
why = "Deleting alone covers nothing."
tools = { deleteDraft = "gone" }
[expect]
value = "gone"
---*/
return await callTool("deleteDraft", { id: 3 });
