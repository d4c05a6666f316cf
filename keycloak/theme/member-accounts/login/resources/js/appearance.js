// The appearance chosen on our own pages, where they share a host with these.
const chosen = document.cookie.match(/(?:^|; )appearance=(light|dark)(?:;|$)/);
if (chosen) {
  document.documentElement.dataset.theme = chosen[1];
}
