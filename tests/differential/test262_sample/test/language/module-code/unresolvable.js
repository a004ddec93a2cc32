/*---
description: Resolution is a phase of modules
negative:
  phase: resolution
  type: SyntaxError
---*/

import { absent } from "./module_FIXTURE.js";
