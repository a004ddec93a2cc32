"""Layer 5, the host's side: values and texts that a guest sent, and values on their way to it."""
