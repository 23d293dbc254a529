import textwrap
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from huggingface_hub import constants
from transformers import AutoModel


class SmallHub(BaseHTTPRequestHandler):
    """Refuses every request as the Hub does: a status and an X-Error-Code header."""

    def do_GET(self):
        refusal = {"typo": (404, "RepoNotFound"), "gated": (403, "GatedRepo")}
        name = self.path.split("acme/")[-1].split("/")[0]
        status, code = refusal.get(name, (404, "RevisionNotFound"))
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.end_headers()

    do_HEAD = do_GET

    def log_message(self, *_):
        """Write no access log."""


server = HTTPServer(("127.0.0.1", 0), SmallHub)
Thread(target=server.serve_forever, daemon=True).start()
constants.HF_HUB_OFFLINE = False
constants.ENDPOINT = hub = f"http://127.0.0.1:{server.server_port}"
constants.HUGGINGFACE_CO_URL_TEMPLATE = hub + "/{repo_id}/resolve/{revision}/{filename}"

for name, revision in {"acme/typo": "main", "acme/gated": "main", "acme/model": "v9"}.items():
    try:
        AutoModel.from_pretrained(name, revision=revision)
    except OSError as error:
        print(f"{name}@{revision}: {type(error).__name__} from {type(error.__cause__).__name__}")
        print(textwrap.indent(textwrap.shorten(str(error), 92), "    "))
