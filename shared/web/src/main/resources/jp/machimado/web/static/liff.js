// Has LINE say who is there, and posts what LINE signed to our door, which alone believes it or not.
"use strict";

const form = document.getElementById("liff");

function failed() {
  document.getElementById("liff-failed").hidden = false;
}

// LINE keeps a token of an earlier visit in a browser outside LINE, where it may have run out.
function hasRunOut() {
  const claims = liff.getDecodedIDToken();
  return !claims || claims.exp * 1000 <= Date.now();
}

function signIn() {
  if (liff.isLoggedIn()) liff.logout();
  liff.login({ redirectUri: location.href });
}

// What LINE's address carries stands in ours only once `init` is done.
async function enter() {
  await liff.init({ liffId: form.dataset.liff });
  if (!liff.isLoggedIn() || (!liff.isInClient() && hasRunOut())) {
    signIn();
    return;
  }
  const asked = new URLSearchParams(location.search);
  for (const name of ["to", "lang"]) {
    if (asked.has(name)) form.elements[name].value = asked.get(name);
  }
  form.elements.id_token.value = liff.getIDToken();
  form.submit();
}

if (window.liff) {
  enter().catch(failed);
} else {
  failed();
}
