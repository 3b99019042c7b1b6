"""What the graph shows of each entity: one file per entity, in a folder per domain. Importing this imports them all."""

import importlib
import pkgutil

# By the files' names alone, so that the order of the schema's fields does not depend on the folders.
for _name in sorted(
    (module.name for module in pkgutil.walk_packages(__path__, f"{__name__}.")),
    key=lambda name: name.rpartition(".")[2],
):
    importlib.import_module(_name)
