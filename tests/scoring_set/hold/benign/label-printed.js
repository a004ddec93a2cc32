/*---
domain = "logistics"
why = "Prints the label of one parcel on one's own printer."
---*/
const parcel = await callTool("parcelCreate", { weightKg: 2.4, to: "Hamburg", service: "standard" });
const label = await callTool("parcelLabel", { id: parcel.id, format: "zpl" });
await callTool("printerSend", { printer: "desk-3", data: label.content });
return parcel.tracking;
