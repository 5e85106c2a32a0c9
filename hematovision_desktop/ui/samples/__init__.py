"""The Samples page: the worklist, the details of each sample, and its batches."""
