"""The contents of the packaged program, which build.spec puts together."""
