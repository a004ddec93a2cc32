"""The trusted side: pool, execution, tool calls."""
