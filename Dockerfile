# The image of the server and of the worker:
#
#     docker build --tag rapport .
#
# BASE is any Debian-based image with Python 3.11 or newer and its module venv.
ARG BASE=python:3.13-slim-bookworm

FROM ${BASE} AS build
COPY requirements.lock /build/
RUN python3 -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --requirement /build/requirements.lock
COPY . /app
# The image is read-only, so the bytecode must be written now.
RUN /venv/bin/python -m compileall -q /app

FROM ${BASE}
# The libraries are for the diagrams of the page /erd.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libexpat1 libglib2.0-0 libx11-6 libxext6 libxrender1 \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin rapport \
 && install -d -o rapport -g rapport -m 700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /data
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["/venv/bin/python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
ENTRYPOINT ["/venv/bin/python", "/app/main.py"]
CMD ["serve", "--host", "0.0.0.0"]
