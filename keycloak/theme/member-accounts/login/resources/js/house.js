// The appearance chosen on our own pages, where they share a host with these.
const chosen = document.cookie.match(/(?:^|; )appearance=(light|dark)(?:;|$)/);
if (chosen) {
  document.documentElement.dataset.theme = chosen[1];
}
// Who signs in again sees the email in a field that is not the one its label names.
document.addEventListener("DOMContentLoaded", () => {
  if (document.getElementById("kc-attempted-username")) {
    document.querySelector("label[for=username]").htmlFor = "kc-attempted-username";
  }
});
