"""Attacks where nothing of ours is in their way: the proof that they are attacks.

    program        a program of its own, which runs scripts in a bare engine, in a parser, or in its own children
    careless_host  the host that believes all it hears, before a program in a guest's place without a lock
    drawn          what a reader sees of a text

Nothing that serves a user's script loads this package. Imports nothing by itself.
"""
