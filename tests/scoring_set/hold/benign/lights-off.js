/*---
domain = "iot"
why = "Switches off what was left on."
---*/
const lights = await callTool("lights_list", { state: "on" });
await parallel(lights.map(({ id }) => () => callTool("lights_off", { id })));
return `${lights.length} lights were on`;
