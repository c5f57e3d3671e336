"""Addresses: where each document, passage and entity is published. Every address is derived here, from identifiers alone."""

from diglot.cite.addresses import (
    DIRECTORIES,
    INDEX,
    document_folder,
    entity_folder,
    interface_prefix,
    relative,
)

__all__ = ["DIRECTORIES", "INDEX", "document_folder", "entity_folder", "interface_prefix", "relative"]
