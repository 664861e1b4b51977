"""Models of the kernels in tests/kernels/, written apart from them in Python, with stimulus that has corner values."""
