PYTHON ?= python3
PORT   ?= 8000

# UPGRADE=1 moves every pin forward; without it `make lock` changes only what pyproject.toml asks for.
COMPILE = .venv/bin/python -m uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --annotation-style=line $(if $(UPGRADE),--upgrade) pyproject.toml

.PHONY: install run check test prove clients bench lint lock migration schema clean

install: .venv/.installed

# Made anew when a lock changes, so that nothing stays behind which the lock no longer names.
.venv/.installed: requirements.lock requirements-dev.lock
	@$(PYTHON) -c 'import sys; sys.version_info < (3, 11) and sys.exit("Rapport needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	$(PYTHON) -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --quiet --disable-pip-version-check --root-user-action=ignore --require-hashes -r requirements-dev.lock
	@touch $@

run: install
	.venv/bin/python main.py migrate
	.venv/bin/python main.py seed --if-empty
	@echo "A token for your client:  .venv/bin/python main.py token admin@example.com"
	exec .venv/bin/python main.py serve --port $(PORT)

# The fast loop: lint, types, and the tests that tests/check.py chooses, on SQLite alone.
check: lint
	.venv/bin/python -m pytest -n 2 -q --progress -m check

test: install
	.venv/bin/python -m pytest -n 3 -q --progress

# What takes minutes: proofs at scale, and the tests of the entity matrix that the suite leaves out.
prove: install
	.venv/bin/python -m pytest -m prove -v -s --ignore tests/entities
	.venv/bin/python -m pytest -m prove -n 3 -q --progress tests/entities

# The client programs in JavaScript too, which need Node.
clients: install
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null || { echo "The clients in JavaScript need Node 20 or newer, and npm."; exit 1; }
	npm ci --prefix clients/javascript --no-audit --no-fund
	.venv/bin/python -m pytest -m clients -v

# Against PostGraphile, which needs Node 22 or newer; npm brings one where there is none. make bench ARGS="--quick" tries it.
# ARGS="--against COMMIT" compares with another commit of this repository instead, and needs neither.
bench: install
ifeq (,$(findstring --against,$(ARGS)))
	@command -v npm >/dev/null || { echo "What Rapport is measured against needs npm."; exit 1; }
	npm ci --prefix bench/peer --no-audit --no-fund --loglevel error
endif
	.venv/bin/python -m bench $(ARGS)

lint: install
	.venv/bin/python -m ruff check
	.venv/bin/python -m ruff format --check
	.venv/bin/python -m mypy

# The runtime lock is a part of the development lock: tested and deployed versions are the same.
lock: install
	$(COMPILE) --extra dev --output-file requirements-dev.lock
	$(COMPILE) --constraint requirements-dev.lock --output-file requirements.lock

migration: install
	@test -n "$(NAME)" || { echo "make migration NAME=what_changes"; exit 2; }
	.venv/bin/python -m jobs.make_migration $(NAME)

# What is written from the models and compared by tests: the graph's schema, and the data model's page.
schema: install
	.venv/bin/python main.py schema > .schema.graphql && mv .schema.graphql schema/schema.graphql
	.venv/bin/python -m schema.erd > .erd.md && mv .erd.md docs/erd.md

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis clients/javascript/node_modules bench/peer/node_modules bench/.data
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
