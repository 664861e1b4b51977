"""Text to ids and back: streams give whole characters, what is missing is named."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from golden.quality import MODEL
from quant.calibration import read_tokenizer
from quant.errors import InputError
from runtime.tokenizer import TextStream, Tokenizer

TEXT = 'def grüße(x):\n    return "→ \U0001f600" + x  # 東京\n'


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer(MODEL)


def test_ids_are_those_of_the_quantizer(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode(TEXT) == read_tokenizer(MODEL).encode(TEXT).ids
    assert tokenizer.decode(tokenizer.encode(TEXT)) == TEXT


def test_a_stream_gives_every_character_once_and_whole(tokenizer: Tokenizer) -> None:
    stream, ids = TextStream(tokenizer), tokenizer.encode(TEXT)
    pieces = [stream.take(token) for token in ids]
    assert "".join([*pieces, stream.rest()]) == TEXT
    assert "" in pieces  # the bytes of some character are several ids
    assert not any("\ufffd" in piece for piece in pieces)


def test_an_end_in_mid_character_is_shown_at_the_end(tokenizer: Tokenizer) -> None:
    stream, ids = TextStream(tokenizer), tokenizer.encode("→")
    assert len(ids) > 1 and stream.take(ids[0]) == ""
    assert stream.rest() == "\ufffd" and stream.rest() == ""


def test_the_end_of_text_is_the_configurations(tokenizer: Tokenizer, tmp_path: Path) -> None:
    assert tokenizer.stop == (0,)
    shutil.copy(MODEL / "tokenizer.json", tmp_path)
    assert Tokenizer(tmp_path).stop == ()
    for entry, stop in (({"content": "<|endoftext|>"}, (0,)), ("<|no such|>", ()), (None, ())):
        (tmp_path / "tokenizer_config.json").write_text(json.dumps({"eos_token": entry}))
        assert Tokenizer(tmp_path).stop == stop


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match=r"tokenizer\.json: file is missing; name the model's folder, or give ids"):
        Tokenizer(tmp_path)
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(InputError, match=r"tokenizer\.json: tokenizer is unreadable"):
        Tokenizer(tmp_path)
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(InputError, match="package tokenizers is missing; install it with `pip install tokenizers`"):
        Tokenizer(MODEL)
