PYTHON ?= python3
PORT   ?= 8000

# UPGRADE=1 upgrades all pinned versions; without it, `make lock` changes only what pyproject.toml requires.
COMPILE = .venv/bin/python -m uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --annotation-style=line $(if $(UPGRADE),--upgrade) pyproject.toml

# Tests and benchmarks start hundreds of processes. Without bytecode, each would compile every module again.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: install run check test prove clients bench lint lock migration schema clean

install: .venv/.installed

# Rebuilt when a lock file changes, so that packages which are no longer locked are removed.
.venv/.installed: requirements.lock requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.version_info < (3, 11) and sys.exit("Rapport needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements-dev.lock
	@touch $@

# The S3 server of `make prove`, in an environment of its own, because it asks for an old python-dateutil.
.venv-s3/.installed: requirements-s3.lock
	$(PYTHON) -m venv --clear .venv-s3
	.venv-s3/bin/python -m pip install --quiet --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements-s3.lock
	@touch $@

run: install
	.venv/bin/python main.py migrate
	.venv/bin/python main.py seed --if-empty
	@echo "To get a token for your client:  .venv/bin/python main.py token admin@example.com"
	exec .venv/bin/python main.py serve --development --port $(PORT)

# Before a commit: lint, types, and the tests that tests/check.py selects, on SQLite only; up to two minutes.
check: lint
	.venv/bin/python -m pytest -n 2 --dist worksteal -q --progress -m check

test: install
	.venv/bin/python -m pytest -n 3 --dist worksteal -q --progress

# Long-running tests: proofs at scale, and the part of the entity matrix that `make test` leaves out.
prove: install .venv-s3/.installed
	.venv/bin/python -m pytest -m prove -v -s --ignore tests/entities
	.venv/bin/python -m pytest -m prove -n 3 --dist worksteal -q --progress tests/entities

# Tests of all client programs, including those in JavaScript, which need Node, and Chromium where a library is a browser's.
clients: install
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null || { echo "The JavaScript clients need Node 20 or newer and npm."; exit 1; }
	npm ci --prefix clients --no-audit --no-fund --loglevel error
	npm ci --prefix clients/javascript --no-audit --no-fund
	npm run build --prefix clients --workspaces
	.venv/bin/python -m pytest -m clients -v

# Compares with PostGraphile, which needs Node 22 or newer; npm installs it if it is missing. For a trial run:
# make bench ARGS="--quick".
# ARGS="--against COMMIT" compares with another commit of this repository instead, and ARGS="--only import" measures
# imports: both need neither Node nor npm.
bench: install
ifeq (,$(findstring --against,$(ARGS))$(findstring --workers,$(ARGS))$(findstring --overload,$(ARGS))$(findstring --only import,$(ARGS)))
	@command -v npm >/dev/null || { echo "The benchmark against PostGraphile needs npm."; exit 1; }
	npm ci --prefix bench/peer --no-audit --no-fund --loglevel error
endif
	.venv/bin/python -m bench $(ARGS)

lint: install
	.venv/bin/python -m ruff check
	.venv/bin/python -m ruff format --check
	.venv/bin/python -m mypy

# The runtime lock is a subset of the development lock, so that the tested versions are deployed.
lock: install
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE) --constraint requirements-dev.lock --output-file requirements.lock
	$(COMPILE) --extra otel --constraint requirements-dev.lock --output-file requirements-otel.lock
	echo "moto[s3,server]>=5.2,<6" | $(filter-out pyproject.toml,$(COMPILE)) - --output-file requirements-s3.lock

migration: install
	@test -n "$(NAME)" || { echo "Give the migration a name: make migration NAME=what_changes"; exit 2; }
	.venv/bin/python -m jobs.make_migration $(NAME)

# Files generated from the models, which tests compare: the GraphQL schema, and the page on the data model.
schema: install
	.venv/bin/python main.py schema > .schema.graphql && mv .schema.graphql schema/schema.graphql
	.venv/bin/python -m schema.erd > .erd.md && mv .erd.md docs/erd.md
	.venv/bin/python -m jobs.access_page

clean:
	rm -rf .venv .venv-s3 .mypy_cache .pytest_cache .ruff_cache .hypothesis clients/node_modules clients/*/dist clients/browser/generated clients/javascript/node_modules bench/peer/node_modules bench/.data
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
