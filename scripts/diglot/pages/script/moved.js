// A page that moved leads on by itself, to the same passage.

const way = document.querySelector("article > .moved a");
if (way) {
  const passage = document.getElementById(fragmentOf(location.hash))?.querySelector("a");
  const address = new URL((passage || way).href);
  address.search = location.search;
  if (!passage) address.hash = location.hash;
  location.replace(address);
}
