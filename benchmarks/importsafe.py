"""Bringing in a Sentinel-2 product that is nearly all nodata, against doing so with GDAL's own tools.

The claim: seconds and little memory, and less than half the processor time of GDAL's own tools (gdal_translate of each
resolution to 10 m: tiled, compressed, sparse, without overviews, masks or offsets), which decode all 10 980² pixels of
each band. Both run in a process of their own and are charged processor time, which a busy machine stretches less than
the clock; peak memory is theirs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from _common import ROOT, Record, median, parser, spread, table, wait_for_quiet

MEASURED = ("core/data/*.py",)
_REPORT = """
import json, resource, sys
spent = resource.getrusage(resource.RUSAGE_SELF)
# Not spent.ru_maxrss, which begins with the parent's.
most = next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmHWM:"))
print(json.dumps({"seconds": spent.ru_utime + spent.ru_stime, "megabytes": most}))
"""
_OURS = """
import runpy, sys
sys.argv = ["launch.py", "cli", "importsafe", sys.argv[1], "--out", sys.argv[2], "--progress", "json"]
sys.stdout, kept = sys.stderr, sys.stdout
try:
    runpy.run_path(LAUNCH, run_name="__main__")
except SystemExit as end:
    if end.code:
        raise
sys.stdout = kept
"""
_GDAL = """
import sys
from osgeo import gdal
gdal.UseExceptions()
main, out = sys.argv[1:]
names = {name.split(":")[-2]: name for name, _ in gdal.Open(main).GetSubDatasets()}
options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
for metres, bands in (("10m", None), ("20m", list(range(1, 7))), ("20m", [9])):
    source = gdal.Open(names[metres])
    how = "nearest" if bands == [9] else "bilinear"
    gdal.Translate(
        f"{out}/{metres}_{len(bands or [])}.tif", source, bandList=bands, width=10980, height=10980, resampleAlg=how,
        creationOptions=options,
    )
"""


def run(code: str, *arguments: str) -> dict[str, float]:
    """Processor seconds and peak megabytes of one script in a Python of its own."""
    env = {**os.environ, "GDAL_CACHEMAX": "256", "GDAL_NUM_THREADS": "1", "CPL_LOG": os.devnull}
    done = subprocess.run(
        [sys.executable, "-c", code + _REPORT, *arguments], env=env, capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(product: Path) -> dict[str, Any]:
    """One round, side by side."""
    found = {}
    for name, code, argument in (
        ("landbrush", _OURS.replace("LAUNCH", repr(str(ROOT / "core" / "launch.py"))), product),
        ("GDAL", _GDAL, product / "MTD_MSIL2A.xml"),
    ):
        with tempfile.TemporaryDirectory(prefix="landbrush-bench-") as folder:
            found[name] = run(code, str(argument), folder)
            found[name]["written"] = sum(path.stat().st_size for path in Path(folder).iterdir()) / 1e6
    return found


def main() -> int:
    options = parser(str(__doc__), rounds=3).parse_args()
    data = Path(os.environ.get("LANDBRUSH_DATA", ROOT.parent / "shared" / "data")) / "safe_l2a"
    product = next(iter(sorted(data.glob("*.SAFE"))), None)
    if product is None:
        print(f"no product in {data}; nothing measured")
        return 0
    record = Record("importsafe", {"product": product.name}, MEASURED, options.fresh)
    for _ in record.missing(options.rounds):
        wait_for_quiet(options.patience)
        record.add(measure(product))
    columns = ("seconds", "megabytes", "written")
    rows = [
        [name, *(spread([item[name][column] for item in record.rounds], "{:.1f}".format) for column in columns)]
        for name in ("landbrush", "GDAL")
    ]
    table([product.name[:44], "processor s", "peak MB", "written MB"], rows)
    ours, theirs = ([item[name] for item in record.rounds] for name in ("landbrush", "GDAL"))
    faster = median([b["seconds"] for b in theirs]) / median([a["seconds"] for a in ours])
    record.claim("processor time of GDAL's tools over ours", faster, 2)
    record.claim("processor time", median([item["seconds"] for item in ours]), 15, True, " s")
    record.claim("peak memory", median([item["megabytes"] for item in ours]), 700, True, " MB")
    return record.verdict()


if __name__ == "__main__":
    sys.exit(main())
