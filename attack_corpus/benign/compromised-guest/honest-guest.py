"""---
title = "a guest that keeps to the protocol"
why = "A tool called and waited for, a console line, a timer, a result: what the prelude does, said by a program."
tools = "basic"
[expect]
value = [1, '{"ok":true,"value":{"n":1}}']
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "console"}, b'[["log","hello"]]')
kit.say({"t": "timer", "id": 1, "ms": 1})
kit.hear()
kit.call(1, "echo", {"n": 1})
head, answer = kit.hear()
kit.done([head["id"], answer.decode()], iterations=3)
kit.wait()
