"""Addresses: where each document, passage and entity is published. Every address is derived here, from identifiers alone."""

from diglot.cite.addresses import (
    DIRECTORIES,
    INDEX,
    SCHEMA_FILE,
    SEARCH,
    TEI_FILES,
    authority_file,
    document_file,
    document_folder,
    entity_folder,
    facts_folder,
    interface_prefix,
    relative,
    relative_file,
)

__all__ = [
    "DIRECTORIES",
    "INDEX",
    "SCHEMA_FILE",
    "SEARCH",
    "TEI_FILES",
    "authority_file",
    "document_file",
    "document_folder",
    "entity_folder",
    "facts_folder",
    "interface_prefix",
    "relative",
    "relative_file",
]
