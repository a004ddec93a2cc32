/*---
domain = "devops"
why = "Restarts what has crashed, in one namespace."
---*/
const pods = await callTool("k8s_get_pods", { namespace: "staging" });
const crashed = pods.filter((p) => p.state === "CrashLoopBackOff");
for (const pod of crashed) await callTool("k8s_restart_pod", { namespace: "staging", name: pod.name });
return crashed.map((p) => p.name);
