"""Stands in for the engine under Processing: keeps the job it was given, copies its input as its result.

Standard library only. `FAKE_JOB` names where the job is kept; `FAKE_MODE` makes it fail.
"""

import json
import os
import shutil
import sys
import time


def say(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


with open(sys.argv[2], encoding="utf-8") as stream:
    job = json.load(stream)
labels = (job.get("areas") or [{}])[0].get("labels") or job.get("truth") or {}
if os.path.exists(labels.get("path", "")):
    shutil.copy(labels["path"], os.environ["FAKE_JOB"] + ".labels")
with open(os.environ["FAKE_JOB"], "w", encoding="utf-8") as stream:
    json.dump(job, stream)
mode = os.environ.get("FAKE_MODE", "")
say("ready", task=job["task"], device="cpu (fake)", versions={"torch": "0"}, version=1)
print("a library chats", flush=True)
if mode == "hang":
    time.sleep(60)
if mode == "fail":
    say("error", kind="input", message="the layer holds one class only", details="")
    sys.exit(2)
say("progress", fraction=0.5, message="half way", seconds_left=2.0)
say("metrics", step=10, values={"loss": 0.5, "val_accuracy": 0.9})
say("note", message="the fourth look was the best")
say("warning", message="one polygon only")
outputs, metrics = [], {}
classes = [{"id": 1, "name": "water", "color": "#0000ff"}, {"id": 2, "name": "land", "color": "#00ff00"}]
if job["task"] == "train":
    with open(job["model"], "w") as stream:
        stream.write("model")
    outputs.append({"kind": "model", "path": job["model"]})
    metrics = {"accuracy": 0.875, "mean_iou": 0.75}
elif job["task"] in ("segment", "inpaint"):
    os.makedirs(job["out"], exist_ok=True)
    images = job["areas"][0]["images"]
    kinds = ("segmentation", "uncertainty") if job["task"] == "segment" else ("inpainted", "inpainted_std")
    for image in images:
        for kind in kinds[:1] if job.get("method") == "linear" else kinds:
            suffix = f"_{image['date']}" if len(images) > 1 else ""
            path = os.path.join(job["out"], f"{kind}{suffix}.tif")
            shutil.copy(image["path"], path)
            outputs.append({"kind": kind, "path": path, "area": None, "date": image.get("date")})
elif job["task"] == "importsafe":
    os.makedirs(job["out"], exist_ok=True)
    for kind, name in (("image", "S2_2020-01-01.tif"), ("mask", "S2_2020-01-01_SCL.tif"), ("area", "area.yaml")):
        date = None if kind == "area" else "2020-01-01"
        outputs.append({"kind": kind, "path": os.path.join(job["out"], name), "area": "T33UWR", "date": date})
elif job["task"] == "changes":
    os.makedirs(job["out"], exist_ok=True)
    for kind, name in (("changes", "changes_a_b.tif"), ("first_change", "first_change.tif")):
        path = os.path.join(job["out"], name)
        for suffix in ("", ".aux.xml"):
            if os.path.exists(job["maps"][0]["path"] + suffix):
                shutil.copy(job["maps"][0]["path"] + suffix, path + suffix)
        outputs.append({"kind": kind, "path": path})
    for kind, name in (("area_over_time", "a.csv"), ("transition_matrix", "m.csv"), ("plot", "p.svg")):
        outputs.append({"kind": kind, "path": os.path.join(job["out"], name)})
    say("note", message="no interval")
    say("result", task="changes", outputs=outputs, summary={"changed_ha": 12.5})
    sys.exit(0)
elif job["task"] in ("polygonize", "exportonnx"):
    with open(job["out"], "w") as stream:
        stream.write("made")
    kind = {"polygonize": "polygons", "exportonnx": "onnx"}[job["task"]]
    say("result", task=job["task"], outputs=[{"kind": kind, "path": job["out"]}], summary={"polygons": 3})
    sys.exit(0)
elif job["task"] == "suggest":
    shutil.copy(os.environ["FAKE_SUGGESTIONS"], job["out"])
    say("result", task="suggest", outputs=[{"kind": "suggestions", "path": job["out"]}], summary={"places": 3})
    sys.exit(0)
else:
    page = job["report"][:-5] + ".html"
    for path in (job["report"], page):
        with open(path, "w") as stream:
            stream.write("{}")
    outputs += [{"kind": "report", "path": job["report"]}, {"kind": "page", "path": page}]
    metrics = {"accuracy": 0.8, "mean_iou": 0.7, "mean_f1": 0.75, "calibration": {"ece": 0.05}}
say("result", task=job["task"], outputs=outputs, summary={"metrics": metrics, "classes": classes})
