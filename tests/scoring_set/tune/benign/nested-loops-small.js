/*---
domain = "shop"
why = "Two small loops, six calls."
---*/
const sizes = ["S", "M", "L"];
const colours = ["red", "blue"];
const missing = [];
for (const size of sizes) {
  for (const colour of colours) {
    const { stock } = await callTool("stock.check", { product: "tee", size, colour });
    if (stock === 0) missing.push(`${colour} ${size}`);
  }
}
return missing;
