/*---
description: Fails both ways; the host has no agents
---*/

$262.agent.start("");
