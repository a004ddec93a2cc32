"""---
title = "a frame that comes in pieces"
why = "Where a write ends is the business of the kernel: bytes that come one by one are a message all the same."
options = { timeout = 500 }
[expect]
value = "whole"
---"""

from pyenclave.corpus.guests import kit

for byte in b"\x00\x00\x00\x2a\x00\x00\x00\x07" + b'{"t":"done","iterations":0,"notes":[]}    ' + b'"whole"':
    kit.raw(bytes([byte]))
kit.wait()
