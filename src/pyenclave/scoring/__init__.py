"""Layer 3: how risky a script's intent is, said before it runs, and whether it may.

`features` and `scorer` are the vocabulary, `extract` reads features off the author's tree, `rule_based` and the other
scorers judge them, and `gate` decides. `ApprovedScript` is made in `gate` and nowhere else.

Nothing is imported here: options and compiler use the vocabulary without the gate.
"""
