"""The Samples page: the worklist, what is said of each sample, and the batches that belong to it."""
