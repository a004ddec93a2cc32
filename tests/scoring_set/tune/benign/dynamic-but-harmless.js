/*---
domain = "shop"
why = "The tool is chosen between two by a condition."
---*/
const isGift = true;
const tool = isGift ? "wrap_gift" : "pack_plain";
const result = await callTool(tool, { order: "A-77", note: "Happy birthday!" });
return result.status;
