/*---
title = "a job asked for its state until it is done"
why = "Three calls of a tool, each awaited: a loop that the world ends."
[tools.status]
"$turns" = ["queued", "running", "done"]
[expect]
value = ["done", 3]
---*/
let state = "";
let asked = 0;
for (let n = 0; n < 8 && state !== "done"; n++) {
  state = await callTool("status", {});
  asked += 1;
}
return [state, asked];
