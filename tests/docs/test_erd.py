from __future__ import annotations

from models.data_model import data_model
from schema.erd.documentation import page
from schema.erd.drawing import drawn
from tests.docs.markdown import snippets, text_of

PAGE = "docs/erd.md"


def test_the_committed_page_is_this_one() -> None:
    assert text_of(PAGE) == page(), "docs/erd.md is not what the models say: run make schema, and commit it"


def test_it_has_the_whole_diagram_and_one_per_domain() -> None:
    texts = [snippet.text for snippet in snippets(PAGE, "mermaid")]
    assert texts == [drawn(None, "mermaid"), *(drawn(domain.name, "mermaid") for domain in data_model().domains)]
    assert all(len(text) < 50_000 for text in texts), "hosts refuse longer ones"


def test_it_has_a_table_for_each_entity() -> None:
    text = text_of(PAGE)
    for entity in data_model().entities:
        section = text.partition(f"\n### {entity.name}\n")[2].partition("\n##")[0]
        assert f"Table `{entity.table}`." in section
        for attribute in entity.attributes:
            assert section.count(f"\n| `{attribute.name}` | {attribute.type}") == 1, f"{entity.name}.{attribute.name}"
