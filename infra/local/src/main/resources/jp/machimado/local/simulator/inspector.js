// The panel beside the phone: faults on demand and the JSON that went over the wire.

import { element } from "/simulator/flex.js";
import { act } from "/simulator/server.js";

const CLOCK = new Intl.DateTimeFormat("ja", { timeStyle: "medium", timeZone: "Asia/Tokyo" });
const NAMES = { EVENT: "イベント", DELIVERED: "Webhook", REPLY: "返信", PUSH: "プッシュ", LOADING: "入力中", REFUSED: "拒否" };
const MOST = 300;
const get = (id) => document.getElementById(id);

export function inspector(currentUser) {
  const all = [];
  const isShown = (entry) => get("everybody").checked || entry.user === currentUser() || entry.user === "";
  const redraw = () => get("records").replaceChildren(...all.filter(isShown).slice(-MOST).reverse().map(record));
  get("everybody").addEventListener("change", redraw);
  switches(currentUser);
  return {
    redraw,
    take(news) {
      all.push(...news.entries);
      news.entries.filter(isShown).forEach((entry) => get("records").prepend(record(entry)));
      while (get("records").children.length > MOST) get("records").lastChild.remove();
      queue(news.queue);
    },
  };
}

function switches(currentUser) {
  on("redeliver", "click", async () =>
    say((await act("redeliver", { user: currentUser() })) ? "同じイベントをもう一度届けました。返事は増えないはずです。" : "まだイベントがありません。"));
  on("delay", "change", async (select) => {
    await act("delay", { ms: Number(select.value) });
    say(select.value === "0" ? "すぐに届けます。" : `Webhookを${select.value / 1000}秒おくらせます。`);
  });
  on("fault", "change", async (select) => {
    if (select.value) {
      await act("fail", { fault: select.value });
      say(`次の返信で1回だけ: ${select.selectedOptions[0].textContent}`);
      select.value = "";
    }
  });
  on("hold", "change", async (box) => {
    get("release").hidden = !box.checked;
    await act(box.checked ? "hold" : "release", {});
    say(box.checked ? "Webhookを止めています。" : "止めていたWebhookを届けました。");
  });
  on("release", "click", async (button) => {
    await act("release", { reversed: true });
    get("hold").checked = false;
    button.hidden = true;
    get("hold").focus();
    say("逆の順で届けました。");
  });
}

function on(id, event, run) {
  get(id).addEventListener(event, () => run(get(id)));
}

function say(text) {
  get("status").textContent = text;
}

function queue(state) {
  const line = get("queue");
  line.textContent = `キュー: ${state.waiting}件 · 配信不能(DLQ): `;
  const dead = element("span", state.dead > 0 ? "bad" : "");
  dead.textContent = `${state.dead}件`;
  line.append(dead);
}

function record(entry) {
  const item = element("li", "");
  const details = element("details", "");
  const summary = element("summary", "");
  const time = element("time", "");
  time.textContent = CLOCK.format(new Date(entry.at));
  const tag = element("span", `tag ${entry.kind}${isBad(entry) ? " failed" : ""}`);
  tag.textContent = NAMES[entry.kind];
  const what = element("span", "what");
  what.textContent = inWords(entry);
  summary.append(time, tag, what);
  details.append(summary);
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) {
      const json = element("pre", "");
      json.tabIndex = 0;
      json.textContent = JSON.stringify(readable(entry.json), null, 2);
      details.append(json);
    }
  });
  item.append(details);
  return item;
}

function isBad(entry) {
  return entry.kind === "DELIVERED" && entry.json.status !== 200;
}

function inWords({ kind, json }) {
  switch (kind) {
    case "EVENT": {
      const event = json.event;
      return `${event.type} ${event.message?.text ?? event.postback?.data ?? event.message?.type ?? ""}`;
    }
    case "DELIVERED":
      return `${json.isRedelivery ? "再送 " : ""}→ ${json.status || "応答なし"} · ${json.ms} ms`;
    case "REPLY":
    case "PUSH":
      return json.messages.map((message) => message.altText ?? message.text ?? message.type).join(" / ");
    case "REFUSED":
      return `${json.status} ${json.path.replace(/^.*\/v2\/bot/, "")}`;
    default:
      return `${json.loadingSeconds}秒`;
  }
}

// Requests and answers that were kept as text are shown as JSON.
function readable(json) {
  const copy = { ...json };
  for (const name of ["request", "response"]) {
    try {
      copy[name] = JSON.parse(json[name]);
    } catch {
      // not JSON: shown as it is
    }
  }
  return copy;
}
