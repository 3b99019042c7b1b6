"""The GraphQL type, inputs and mutations of each entity: one file per entity, in a folder per domain.

Importing this package imports all these files, and each file registers its entity's types and mutations.
"""

import importlib
import pkgutil

# Sorted by file name alone, so that the order of fields in the SDL does not depend on the folders.
for _name in sorted(
    (module.name for module in pkgutil.walk_packages(__path__, f"{__name__}.")),
    key=lambda name: name.rpartition(".")[2],
):
    importlib.import_module(_name)
