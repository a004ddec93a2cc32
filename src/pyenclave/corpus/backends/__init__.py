"""The corpus on other sandboxes: the protocol that one has to speak, two worked examples, and a table that compares."""
