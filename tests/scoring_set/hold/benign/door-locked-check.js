/*---
domain = "iot"
why = "Asks whether the door is locked and locks it."
---*/
const door = await callTool("smartlock:state", { lockId: "front" });
if (!door.locked) await callTool("smartlock:lock", { lockId: "front" });
return door.locked ? "was locked" : "locked now";
