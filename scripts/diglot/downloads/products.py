"""The products, in the order in which they are listed."""

from diglot.downloads.product import Product

PRODUCTS: tuple[Product, ...] = ()
