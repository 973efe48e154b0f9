// Talks to the simulator's server.

export async function setup() {
  return (await fetch("/simulator/api/setup")).json();
}

export async function act(what, details = {}) {
  const response = await fetch("/simulator/api/act", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ act: what, ...details }),
  });
  return response.ok;
}

// Calls `take` with each batch of entries, for ever; the server answers as soon as there is one.
export async function follow(take) {
  let after = 0;
  let wait = 0;
  for (;;) {
    try {
      const response = await fetch(`/simulator/api/entries?after=${after}&wait=${wait}`);
      const news = await response.json();
      after = news.entries.at(-1)?.number ?? after;
      wait = 1;
      take(news);
    } catch {
      wait = 0;
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}
