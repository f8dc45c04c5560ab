"""Generated requests against a running instance: from the contracts, and by mutation."""
