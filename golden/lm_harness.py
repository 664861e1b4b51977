"""The bit-exact golden in EleutherAI's lm-evaluation-harness, as the model "layerlock".

    python -m golden.lm_harness run --model layerlock --tasks TASK \\
        --model_args checkpoint=models/tiny,packed=PACKED,a8=False,kv_bits=16,length=2048

All other arguments are the harness's own; it is no dependency of ours (nox -s lm_eval tests with it in an environment
of its own). The golden is there to be exact, not fast: limit the examples (--limit).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from lm_eval.__main__ import cli_evaluate
from lm_eval.api.instance import Instance
from lm_eval.api.model import LM
from lm_eval.api.registry import register_model

from golden.decoder import Mode
from golden.scoring import Scorer
from quant.errors import InputError
from quant.progress import progress_bar

MOST_TOKENS = 256  # that are generated where a task sets no limit
GREEDY = {"do_sample": (False, None), "temperature": (0, 0.0, None)}


@register_model("layerlock")
class GoldenLM(LM):  # type: ignore[misc]  # the harness has no types here
    """A checkpoint, optionally with its packed bytes, in the golden's integers."""

    def __init__(
        self,
        checkpoint: str,
        packed: str | None = None,
        a8: bool = False,
        kv_bits: int = 16,
        length: int | None = None,
        **_: Any,  # batch size, device: the harness always gives them
    ) -> None:
        super().__init__()
        mode = Mode(a8=bool(a8), kv_bits=int(kv_bits))
        self.scorer = Scorer.of(Path(checkpoint), Path(packed) if packed else None, mode, length and int(length))

    def loglikelihood(self, requests: list[Instance], disable_tqdm: bool = False) -> list[tuple[float, bool]]:
        """Return log-likelihood and greediness of each (context, continuation)."""
        return self._each("loglikelihood", requests, self.scorer.continuation, disable_tqdm)

    def loglikelihood_rolling(self, requests: list[Instance], disable_tqdm: bool = False) -> list[float]:
        """Return the log-likelihood of each (text,)."""
        return self._each("loglikelihood_rolling", requests, self.scorer.rolling, disable_tqdm)

    def generate_until(self, requests: list[Instance], disable_tqdm: bool = False) -> list[str]:
        """Return what follows each (context, options)."""
        return self._each("generate_until", requests, self._generate, disable_tqdm)

    def _generate(self, context: str, options: Mapping[str, Any]) -> str:
        return self.scorer.generate(context, stop_strings(options), int(options.get("max_gen_toks", MOST_TOKENS)))

    def _each(self, kind: str, requests: Sequence[Instance], answer: Any, quiet: bool) -> list[Any]:
        results = []
        for request in progress_bar(requests, kind, len(requests), "request", shown=not quiet):
            results.append(answer(*request.args))
            self.cache_hook.add_partial(kind, request.args, results[-1])
        return results


def stop_strings(options: Mapping[str, Any]) -> list[str]:
    """Return the strings that end a generation; refuse options that are not greedy."""
    for field, allowed in GREEDY.items():
        if options.get(field) not in allowed:
            raise InputError("generation options", field, options[field], "the golden generates greedily only")
    stops = options.get("until") or []
    return [stops] if isinstance(stops, str) else list(stops)


if __name__ == "__main__":
    cli_evaluate()
