"""What local-llm's index and classifier are made of, and the command that makes them: `make scoring-model`.

Of the labelled set the half `tune`, and of the attack corpus what is about intent with its benign twins. Never `hold`.
"""
