/*---
domain = "devops"
why = "Deletes the backups, then the volumes."
---*/
const remove = (kind) => async ({ id }) => await callTool(`cloud:delete_${kind}`, { id, skipFinalSnapshot: true });
const snapshots = await callTool("cloud:list_snapshots", {});
const volumes = await callTool("cloud:list_volumes", {});
for (const s of snapshots) await remove("snapshot")(s);
for (const v of volumes) await remove("volume")(v);
return snapshots.length + volumes.length;
