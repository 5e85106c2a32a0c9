"""The optional extra `cluster`: workers of Dask distributed, and Parquet tables."""
