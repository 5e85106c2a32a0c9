"""The workshop: prepare the data, train, convert to int8, evaluate. The app never imports it."""
