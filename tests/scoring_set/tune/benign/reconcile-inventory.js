/*---
domain = "shop"
why = "Counts of the shelf against counts of the system, differences written down."
---*/
// Compare yesterday's stock count with the system
const counted = await callTool("stocktake.lines", { id: "ST-2025-05" });
const differences = [];
for (const line of counted) {
  const item = await callTool("inventory.item", { sku: line.sku });
  const difference = line.quantity - item.quantity;
  if (difference !== 0) {
    differences.push({ sku: line.sku, difference });
  }
}

let corrected = 0;
for (const { sku, difference } of differences) {
  // Larger differences are for a person to look at.
  if (Math.abs(difference) <= 3) {
    await callTool("inventory.adjust", { sku, by: difference, reason: "stock count" });
    corrected++;
  }
}
return { checked: counted.length, corrected, open: differences.length - corrected };
