"""What the optional extra `cluster` brings: workers of Dask distributed, and Parquet tables."""
