/*---
domain = "devops"
why = "Sets a number of replicas and says so in the channel."
---*/
const { replicas } = await callTool("k8s.getDeployment", { name: "shop-web" });
const wanted = Math.min(replicas + 2, 10);
await callTool("k8s.scale", { name: "shop-web", replicas: wanted });
await callTool("chat.post", { channel: "ops", text: `shop-web scaled from ${replicas} to ${wanted}` });
return wanted;
