/*---
domain = "shop"
why = "Takes one thing out of the user's cart."
---*/
const cart = await callTool("cart.get", {});
const line = cart.lines.find((l) => l.name === "Blue mug");
if (!line) return "The mug is not in the cart.";
await callTool("cart.removeLine", { lineId: line.id });
return "Removed the mug.";
