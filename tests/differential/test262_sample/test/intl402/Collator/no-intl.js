/*---
description: An engine without Intl has nothing to test here
locale: [en]
---*/

new Intl.Collator("en");
