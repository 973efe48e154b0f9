// Stands in for LINE's LIFF script, which runs only at https addresses that LINE knows. As LINE's own,
// it takes the token from the fragment, and goes on to what stood behind the LIFF address before
// `init` is done. Nothing can be asked before that.
"use strict";

(() => {
  const KEPT = "LIFF_STORE:IDToken";
  let token = null;
  let isReady = false;

  function ready() {
    if (!isReady) throw new Error("INVALID_CONFIG: call liff.init() first");
  }

  async function init({ liffId }) {
    if (!/^\d+-[A-Za-z0-9]+$/.test(liffId)) throw new Error("INVALID_CONFIG: liffId");
    const given = new URLSearchParams(location.hash.slice(1)).get("id_token");
    if (given) sessionStorage.setItem(KEPT, given);
    const state = new URLSearchParams(location.search).get("liff.state");
    if (state !== null) {
      location.replace(location.pathname + state);
      await new Promise(() => {});
    }
    history.replaceState(null, "", location.pathname + location.search);
    token = sessionStorage.getItem(KEPT);
    isReady = true;
  }

  function claims() {
    const part = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(atob(part));
  }

  window.liff = {
    init,
    isInClient: () => sessionStorage.getItem(KEPT) !== null,
    isLoggedIn() {
      ready();
      return token !== null;
    },
    // In LINE one chooses an account there; here the chat is where one is somebody.
    login() {
      ready();
      location.assign("/simulator");
    },
    logout() {
      ready();
      sessionStorage.removeItem(KEPT);
      token = null;
    },
    getIDToken() {
      ready();
      return token;
    },
    getDecodedIDToken() {
      ready();
      return token && claims();
    },
  };
})();
