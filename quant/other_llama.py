"""Logits by llama.cpp, in an environment of its own: `python -P other_llama.py MODEL.gguf IDS.npy LOGITS.npy`.

It runs there without ours. IDS.npy holds ids (sequences, tokens); LOGITS.npy gets those after each, float32
(sequences, tokens, vocabulary). One thread, the key-value cache in float32.
"""

from __future__ import annotations

import sys
from typing import Any

F32 = 0  # GGML_TYPE_F32


def logits(model: str, ids: list[list[int]]) -> list[Any]:
    """Return the logits of each sequence."""
    from llama_cpp import Llama

    length = len(ids[0])
    options = {"n_threads": 1, "n_threads_batch": 1, "type_k": F32, "type_v": F32, "use_mmap": False}
    llama: Any = Llama(model, n_ctx=length, n_batch=length, logits_all=True, verbose=False, **options)
    found = []
    for sequence in ids:
        llama.reset()
        llama.eval(sequence)
        found.append(llama.scores[:length].copy())
    return found


def main() -> None:
    """Run the command line."""
    import numpy as np

    model, ids, out = sys.argv[1:]
    np.save(out, np.stack(logits(model, np.load(ids).tolist())).astype(np.float32))


if __name__ == "__main__":
    main()
