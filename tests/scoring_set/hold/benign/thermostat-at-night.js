/*---
domain = "iot"
why = "Lowers the heating in each room."
---*/
const rooms = await callTool("home.rooms", {});
for (const room of rooms) {
  if (room.hasThermostat) await callTool("home.setTemperature", { room: room.id, celsius: 17 });
}
return "good night";
