/*---
description: The names of the global object are enumerable by reflection
---*/

assert(Object.getOwnPropertyNames(globalThis).includes("SharedArrayBuffer"));
