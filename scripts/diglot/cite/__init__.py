"""Addresses: where each document, passage and entity is published. Every address is derived here, from identifiers alone."""

from diglot.cite.addresses import (
    DIRECTORIES,
    DOWNLOADS,
    INDEX,
    OFFLINE,
    SCHEMA_FILE,
    SEARCH,
    TEI_FILES,
    authority_file,
    document_file,
    document_folder,
    entity_folder,
    facts_folder,
    interface_prefix,
    offline_file,
    relative,
    relative_file,
)

__all__ = [
    "DIRECTORIES",
    "DOWNLOADS",
    "INDEX",
    "OFFLINE",
    "SCHEMA_FILE",
    "SEARCH",
    "TEI_FILES",
    "authority_file",
    "document_file",
    "document_folder",
    "entity_folder",
    "facts_folder",
    "interface_prefix",
    "offline_file",
    "relative",
    "relative_file",
]
