"""Train a small model of the Qwen2 architecture on the Python standard library: `python -m quant.tiny --help`.

It needs no download, is seeded, runs in one thread (so that the number of cores changes nothing) and goes on where it
was stopped. models/tiny holds a trained copy; its recipe.json says what made it.
"""

from __future__ import annotations

import json
import math
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch.nn.functional import cross_entropy
from transformers import Qwen2Config, Qwen2ForCausalLM

from quant.corpus import END, Corpus, encode, standard_library, train_tokenizer
from quant.errors import InputError
from quant.files import check_free, file_sha256, staged_folder, write_json
from quant.hf_folder import CONFIG, SINGLE, Tensors
from quant.model_config import ARCHITECTURE
from quant.progress import progress_bar
from quant.safetensors_io import bf16_bits, bf16_values, write_safetensors

RECIPE, LOG, TOKENIZER, TOKENIZER_CONFIG = "recipe.json", "log.csv", "tokenizer.json", "tokenizer_config.json"
CALIBRATION, HELD_OUT = "calibration.txt", "held_out.txt"
TEXT_CHARACTERS = 110_000  # of each of the two texts that go with the model
PIECES = 50
CHECK_SEQUENCES = 24  # held-out sequences that the log's loss is taken over


@dataclass(frozen=True)
class Recipe:
    """What decides the weights, together with the corpus and the versions of torch and transformers.

    The dimensions are legal for every kernel: 64 per head, two key-value units, K a multiple of 256, N and the
    vocabulary multiples of 8 columns x 4 lanes.
    """

    seed: int = 0
    steps: int = 900
    horizon: int = 3000  # steps of the whole cosine; a run may cool down and end earlier
    cooldown: int = 200
    batch: int = 8
    length: int = 256
    learning_rate: float = 3e-3
    warmup: int = 150
    weight_decay: float = 0.1
    hidden_size: int = 256
    intermediate_size: int = 768
    layers: int = 3
    heads: int = 4
    kv_heads: int = 2
    vocab_size: int = 1536
    check_every: int = 100

    def rate(self, step: int) -> float:
        """Return the learning rate of a step: a linear warm-up, a cosine, and a linear way down at the end."""
        decay = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(step / self.horizon, 1.0)))
        end = min(1.0, (self.steps - step) / self.cooldown)
        return self.learning_rate * min(1.0, (step + 1) / self.warmup) * decay * end

    def config(self) -> dict[str, Any]:
        """Return config.json."""
        return {
            "architectures": [ARCHITECTURE],
            "attention_dropout": 0.0,
            "bos_token_id": 0,
            "eos_token_id": 0,
            "hidden_act": "silu",
            "hidden_size": self.hidden_size,
            "initializer_range": 0.02,
            "intermediate_size": self.intermediate_size,
            "max_position_embeddings": 2048,
            "model_type": "qwen2",
            "num_attention_heads": self.heads,
            "num_hidden_layers": self.layers,
            "num_key_value_heads": self.kv_heads,
            "rms_norm_eps": 1e-06,
            "rope_theta": 1000000.0,
            "tie_word_embeddings": True,
            "torch_dtype": "bfloat16",
            "use_sliding_window": False,
            "vocab_size": self.vocab_size,
        }


class Training:
    """Model, optimizer and log of a run, and the file that holds them between two runs."""

    def __init__(self, recipe: Recipe, corpus: Corpus, state: Path) -> None:
        self.recipe, self.corpus, self.state = recipe, corpus, state
        torch.manual_seed(recipe.seed)
        model: Any = Qwen2ForCausalLM(Qwen2Config.from_dict(recipe.config()))
        self.model = model.float()
        self.optimizer = torch.optim.AdamW(
            self.model.parameters(), lr=0.0, betas=(0.9, 0.95), weight_decay=recipe.weight_decay
        )
        self.log: list[tuple[int, float, float]] = []
        self.step = 0
        if state.exists():
            self._load()

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The tokenizer of the texts to train on."""
        return train_tokenizer(self.corpus.train, self.recipe.vocab_size)

    @cached_property
    def train_ids(self) -> NDArray[np.int64]:
        """Ids of the texts to train on."""
        return encode(self.tokenizer, self.corpus.train)

    @cached_property
    def check_ids(self) -> torch.Tensor:
        """Held-out ids, (sequences, length + 1)."""
        length = self.recipe.length + 1
        return torch.from_numpy(
            encode(self.tokenizer, self.corpus.held_out)[: CHECK_SEQUENCES * length].reshape(-1, length)
        )

    def batch_ids(self, step: int) -> torch.Tensor:
        """Return the ids of one step, (batch, length + 1): drawn by seed and step alone."""
        rng = np.random.default_rng([self.recipe.seed, step])
        starts = rng.integers(0, len(self.train_ids) - self.recipe.length, self.recipe.batch)
        return torch.from_numpy(np.stack([self.train_ids[i : i + self.recipe.length + 1] for i in starts]))

    def steps(self) -> Iterator[int]:
        """Take the steps that are left; yield the number of each when it is done."""
        while self.step < self.recipe.steps:
            loss = self._take(self.step)
            self.step += 1
            if self.step % self.recipe.check_every == 0 or self.step == self.recipe.steps:
                self.log.append((self.step, loss, self.held_out_loss()))
                self._save()
            yield self.step

    def held_out_loss(self) -> float:
        """Return the mean loss over the held-out ids."""
        with torch.no_grad():
            return float(self._loss(self.check_ids))

    def _take(self, step: int) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.rate(step)
        loss = self._loss(self.batch_ids(step))
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        return float(loss.detach())

    def _loss(self, ids: torch.Tensor) -> torch.Tensor:
        logits = self.model(ids[:, :-1]).logits
        return cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())

    def _identity(self) -> dict[str, Any]:
        return {"recipe": asdict(self.recipe), "corpus": self.corpus.sha256, "versions": versions()}

    def _save(self) -> None:
        """Replace the state file in one move, so that a kill leaves the old or the new one."""
        self.state.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.state.with_suffix(".new")
        torch.save(
            {
                "identity": json.dumps(self._identity()),
                "step": self.step,
                "log": self.log,
                "model": self.model.state_dict(),
                "optimizer": self.optimizer.state_dict(),
            },
            fresh,
        )
        fresh.replace(self.state)

    def _load(self) -> None:
        saved = torch.load(self.state, weights_only=True)
        if saved["identity"] != json.dumps(self._identity()):
            remedy = "remove it to start again, or use the recipe, Python and torch that it was started with"
            raise InputError(self.state, "unfinished training", "of another recipe or version", remedy)
        self.step, self.log = saved["step"], saved["log"]
        self.model.load_state_dict(saved["model"])
        self.optimizer.load_state_dict(saved["optimizer"])


def train(
    out: Path, recipe: Recipe, corpus: Corpus | None = None, *, replace: bool = False, progress: bool = True
) -> None:
    """Train on `corpus` (the standard library) and write the model folder `out`; a run that was stopped goes on from
    its last checkpoint, in `<out>.training`.
    """
    check_free(out, replace)
    torch.set_num_threads(1)
    training = Training(recipe, corpus or standard_library(), out.with_name(f"{out.name}.training") / "state.pt")
    left = recipe.steps - training.step
    for _ in progress_bar(training.steps(), "train", left, "step", shown=progress):
        pass
    with staged_folder(out, replace=replace) as stage:
        write_model(training, stage)
    shutil.rmtree(training.state.parent)


def write_model(training: Training, folder: Path) -> None:
    """Write weights in bf16, tokenizer, texts, log and recipe."""
    tensors = weights(training.model)
    write_json(folder / CONFIG, training.recipe.config())
    write_safetensors(folder / SINGLE, tensors)
    training.model.load_state_dict(
        {name: torch.from_numpy(bf16_values(bits)) for name, bits in tensors.items()}, strict=False
    )
    training.tokenizer.save(str(folder / TOKENIZER))
    write_json(folder / TOKENIZER_CONFIG, {"tokenizer_class": "Qwen2Tokenizer", "eos_token": END})
    (folder / CALIBRATION).write_text(excerpt(training.corpus.train), encoding="utf8")
    (folder / HELD_OUT).write_text(excerpt(training.corpus.held_out), encoding="utf8")
    rows = [f"{step},{loss:.4f},{held:.4f}" for step, loss, held in training.log]
    (folder / LOG).write_text("\n".join(["step,training loss,held-out loss", *rows]) + "\n")
    write_json(
        folder / RECIPE,
        {
            "command": "python -m quant.tiny",
            "recipe": asdict(training.recipe),
            "corpus": {"text": "Python standard library without tests", "sha256": training.corpus.sha256},
            "versions": versions(),
            "held_out_perplexity_bf16": round(math.exp(training.held_out_loss()), 3),
            "sha256": {name: file_sha256(folder / name) for name in (SINGLE, TOKENIZER)},
        },
    )


def weights(model: torch.nn.Module) -> Tensors:
    """Return the weights as bf16 bits, without the output layer, which is the embedding."""
    state = model.state_dict()
    return {name: bf16_bits(value.numpy()) for name, value in state.items() if name != "lm_head.weight"}


def excerpt(texts: tuple[str, ...], characters: int = TEXT_CHARACTERS) -> str:
    """Return PIECES pieces of `texts`, evenly spaced, each from the start of a line: `characters` or a little less."""
    joined = "\n".join(texts)
    pieces = []
    for piece in range(PIECES):
        start = joined.find("\n", len(joined) * piece // PIECES) + 1
        pieces.append(joined[start : start + characters // PIECES - 1])
    return "\n".join(pieces) + "\n"


def versions() -> dict[str, str]:
    """Return the versions that decide corpus and arithmetic."""
    return {"python": platform.python_version(), "torch": torch.__version__, "transformers": transformers.__version__}


def main() -> int:
    """Run `python -m quant tiny` with the arguments of this process."""
    from quant.__main__ import main as quant_main  # the command line imports this module

    return quant_main(["tiny", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
