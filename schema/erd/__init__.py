"""The entity-relationship diagram and the data dictionary, drawn from the data model: as text, as SVG, as a page."""
