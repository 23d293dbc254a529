"""What the first chapter page transfers, the size of the search index, and what Lighthouse says."""

import contextlib
import functools
import gzip
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from handbook.errors import ROOT

PAGES = {"home": "", "chapter": "tokenization/", "lab": "labs/train-a-tokenizer/"}
CATEGORIES = ("accessibility", "best-practices", "seo")
LIGHTHOUSE = "lighthouse@13"


class Handler(http.server.SimpleHTTPRequestHandler):
    """A quiet server of static files, text compressed as a host does."""

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        pass


def main() -> None:
    """Print the gzip size of every page with all it loads, the search index beside it, and the Lighthouse scores."""
    with tempfile.TemporaryDirectory() as folder:
        handler = functools.partial(Handler, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/5.23/"
        site = Path(folder, "5.23")
        subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(site)],
            cwd=ROOT, check=True, capture_output=True, env={**os.environ, "SITE_URL": url},
        )  # fmt: skip
        # The version selector asks for this file one level above; without it the console shows an error.
        Path(folder, "versions.json").write_text('[{"version": "5.23", "title": "5.23", "aliases": ["latest"]}]')
        for name, path in PAGES.items():
            loaded = transferred(url + path, folder)
            index = sum(size for file, size in loaded.items() if "search_index" in file)
            page = sum(loaded.values()) - index
            print(f"{name}: {page / 1024:.0f} kB gzip in {len(loaded)} files")
        index = site / "search" / "search_index.json"
        print(f"search index: {compressed(index) / 1024:.0f} kB gzip ({index.stat().st_size / 1024:.0f} kB)")
        lighthouse(url)
        server.shutdown()


def transferred(url: str, folder: str) -> dict[str, int]:
    """Return path → gzip bytes of every file that opening the page loads. Raises when one has another origin."""
    origin, seen = "/".join(url.split("/")[:3]), {}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = chromium.new_page()
        page.on("request", lambda request: seen.update({request.url: 0}))
        page.goto(url, wait_until="networkidle")
        chromium.close()
    sizes = {}
    for address in seen:
        if address.startswith("data:"):
            continue
        if not address.startswith(origin):
            raise RuntimeError(f"{url} asks another origin: {address}")
        file = Path(folder, address.removeprefix(origin).lstrip("/").split("?")[0].split("#")[0])
        sizes[address] = compressed(file / "index.html" if file.is_dir() else file)
    return sizes


def compressed(file: Path) -> int:
    """Return the gzip size of a file in bytes."""
    return len(gzip.compress(file.read_bytes(), 6))


def lighthouse(url: str) -> None:
    """Print Lighthouse's scores for the three kinds of page; say so where Node is not installed."""
    if not shutil.which("npx"):
        print("Lighthouse not run: it needs Node (npx).")
        return
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    options = ["--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}"]
    flags = "--chrome-flags=--headless --no-sandbox --disable-gpu"
    for name, path in PAGES.items():
        command = ["npx", "--yes", LIGHTHOUSE, url + path, *options, flags]
        with tempfile.TemporaryDirectory() as work:
            done = subprocess.run(command, env=environment, cwd=work, capture_output=True, text=True)
        graded = {}
        with contextlib.suppress(ValueError):
            graded = json.loads(done.stdout).get("categories", {})
        scores = [f"{category} {graded[category]['score'] * 100:.0f}" for category in CATEGORIES if category in graded]
        print(f"Lighthouse {name}: {', '.join(scores) or done.stderr.strip()[-300:]}")
