"""The site, built once and served below a path of its own as a project page is, and pages of a real browser."""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
from browser.reading import WIDE
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder as a static host does: an unknown address gets the site's own 404 page."""

    def send_error(self, code, message=None, explain=None):
        page = (Path(self.directory) / "handbook" / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """Return the folder that `site_url` is served from."""
    return tmp_path_factory.mktemp("web") / "handbook"


@pytest.fixture(scope="session")
def site_url(site):
    """Build the site for the address that it is served at, serve it, and yield the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=site.parent))
    url = f"http://127.0.0.1:{server.server_port}/handbook/"
    environment = {
        **os.environ,
        "SITE_URL": url,
        "REPO_URL": "https://example.org/handbook",
        "NO_MKDOCS_2_WARNING": "1",
    }
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(build, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    Thread(target=server.serve_forever, daemon=True).start()
    yield url
    server.shutdown()


@pytest.fixture(scope="session")
def questions(site, site_url) -> list[dict]:
    """Return the records of all questions."""
    return json.loads((site / "questions.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def two(questions) -> list[dict]:
    """Return the last questions of two chapters: there is much to scroll past."""
    last = {question["chapter"]: question for question in questions}
    return list(last.values())[:2]


@pytest.fixture(scope="session")
def browser():
    """Yield a headless Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def open_context(browser: Browser, site_url: str):
    """Yield a function that opens a browser context.

    Afterwards no page may have asked another origin, and no script may have failed, whatever the test was about.
    """
    contexts, foreign, failed = [], [], []
    origin = f"{urlsplit(site_url).scheme}://{urlsplit(site_url).netloc}/"

    def note(request):
        if not request.url.startswith((origin, "data:", "blob:")):
            foreign.append(request.url)

    def new(**options) -> BrowserContext:
        context = browser.new_context(**{"viewport": WIDE, "base_url": site_url, **options})
        context.on("request", note)
        context.on("weberror", lambda error: failed.append(str(error.error)))
        contexts.append(context)
        return context

    yield new
    for context in contexts:
        context.close()
    assert not foreign, f"asked another origin: {foreign}"
    assert not failed, f"a script failed: {failed}"


@pytest.fixture
def page(open_context) -> Page:
    """Return a page in a fresh context."""
    return open_context().new_page()
