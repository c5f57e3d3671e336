"""Pages: the model as Markdown, the Markdown as HTML, and the site that MkDocs makes of it in each language of the
interface. Owns every word, mark and colour that a reader sees."""

from diglot.cite import DIRECTORIES
from diglot.pages.insertions import insert
from diglot.pages.library import File, Index, Library, index
from diglot.pages.render import folders, render

__all__ = ["DIRECTORIES", "File", "Index", "Library", "folders", "index", "insert", "render"]
