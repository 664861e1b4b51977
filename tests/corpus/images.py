"""Windows that move over pixels."""

from __future__ import annotations

import numpy as np

from corpus.example import Example, join, numbers, packet, plain


def conv3x3() -> Example:
    kernel = np.array([[1, 2, 1], [2, -12, 2], [1, 2, 1]])
    images = [np.array(numbers(seed, 160, 8)).reshape(10, 16) for seed in (1, 2)]
    images.append(np.where(np.indices((10, 16)).sum(0) % 3, 255, 0))
    results = []
    for image in images:
        windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3))
        results += np.clip((windows * kernel).sum((2, 3)), -2048, 2047).flatten().tolist()
    pixels = [int(value) for image in images for value in image.flatten()]
    return Example({"in": plain(pixels, 8)}, {"out": plain(results, 12)}, {"columns": 1}, cycles=820, calls=3)


def sobel() -> Example:
    image = np.array(numbers(3, 18 * 12, 8)).reshape(12, 18)
    image[3:6] = np.arange(18) % 2 * 255
    results = np.zeros_like(image)
    # Columns left of the image count as 0; the result of a column is that of the window that ends there.
    wide = np.pad(image, ((2, 0), (2, 0)))
    for y in range(1, 12):
        for x in range(18):
            window = wide[y : y + 3, x : x + 3]
            gx = (window[:, 2] - window[:, 0]) @ (1, 2, 1)
            gy = (window[2] - window[0]) @ (1, 2, 1)
            results[y, x] = min(255, abs(gx) + abs(gy))
    inputs = [beat for row in image for beat in packet(row.tolist(), 8)]
    outputs = [beat for row in results for beat in packet(row.tolist(), 8)]
    return Example({"in": inputs}, {"out": outputs}, {"columns": 1}, cycles=560, calls=12)


def median3x3() -> Example:
    columns = [join(numbers(seed, 3, 10), 10) for seed in range(30)] + numbers(4, 50, 30)
    results: list[int] = []
    for start in (0, 40):
        block = [0, 0, *columns[start : start + 40]]
        for i in range(40):
            window = [(word >> (10 * k)) & 1023 for word in block[i : i + 3] for k in range(3)]
            results.append(sorted(window)[4])
    return Example({"in": plain(columns, 30)}, {"out": plain(results, 10)}, {"columns": 1}, cycles=95, calls=2)


def life_row() -> Example:
    """Columns are a ring; beyond the first and the last row all is dead."""
    source = np.random.default_rng(1)
    boards = [source.integers(0, 2, (32, 64)), (source.random((32, 64)) < 0.2).astype(np.int64)]
    inputs, outputs = [], []
    for board in boards:
        tall = np.pad(board, ((1, 1), (0, 0)))
        counts = sum(np.roll(tall, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) - tall
        after = ((counts == 3) | ((counts == 2) & (tall == 1)))[1:-1].astype(int)
        inputs += [join(row.tolist(), 1) for row in board]
        outputs += [join(row.tolist(), 1) for row in after]
    return Example({"in": plain(inputs, 64)}, {"out": plain(outputs, 64)}, {"rows": 1}, cycles=85, calls=2)


EXAMPLES = {"life_row": life_row, "conv3x3": conv3x3, "sobel": sobel, "median3x3": median3x3}
