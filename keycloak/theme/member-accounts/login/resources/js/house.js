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
// An address has its domain in ASCII here, as everywhere behind the pages: the browser knows how (UTS 46).
const inAscii = (address) => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).trim().replace(/[\u3002\uff0e\uff61]/g, ".");
  if (at < 0 || !/[^\x00-\x7f]/.test(domain) || /[\s/:?#\\]/.test(domain)) {
    return address;
  }
  try {
    return address.slice(0, at + 1).trim() + new URL(`http://${domain}`).hostname;
  } catch {
    return address;
  }
};
document.addEventListener("submit", (event) => {
  for (const field of event.target.querySelectorAll("input[name=username], input[name=email]")) {
    field.value = inAscii(field.value);
  }
}, true);
