"""Parent validation: tool calls judged by name, rate and sequence. Pure code: no I/O, the clock is handed in."""
