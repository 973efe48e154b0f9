// Draws what was said, as LINE's app shows it.

import { element, flexMessage } from "/simulator/flex.js";

const CLOCK = new Intl.DateTimeFormat("ja", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Tokyo" });
const NOTES = { follow: "友だちに追加しました", unfollow: "ブロックしました" };

// The items that `entry` adds to the talk. `press` is called with a tapped action, `unsend` with
// the id of a message to take back.
export function items(entry, press, unsend) {
  if (entry.kind === "EVENT") {
    return mine(entry, unsend);
  }
  if (entry.kind === "REPLY" || entry.kind === "PUSH") {
    return entry.json.messages.map((message) => theirs(message, entry, press));
  }
  return [];
}

function mine(entry, unsend) {
  const event = entry.json.event;
  if (NOTES[event.type]) {
    return [note(NOTES[event.type])];
  }
  const bubble = event.type === "message" ? sent(event.message) : shown(entry.json.shown);
  if (!bubble) {
    return [];
  }
  const item = element("li", "mine");
  item.dataset.event = event.webhookEventId;
  const row = element("div", "row");
  const meta = element("div", "meta");
  meta.append(element("span", "read"), time(entry));
  row.append(bubble, meta);
  item.append(speaker("あなた"), row);
  if (event.message) {
    item.dataset.message = event.message.id;
    item.append(unsendButton(event.message, unsend));
  }
  return [item];
}

function unsendButton(message, unsend) {
  const button = element("button", "unsend");
  button.type = "button";
  button.textContent = "送信取消";
  button.setAttribute("aria-label", `送信取消: ${message.text ?? message.type}`);
  button.addEventListener("click", () => unsend(message.id));
  return button;
}

function sent(message) {
  if (message.type === "sticker") {
    const art = element("div", "bubble art");
    art.setAttribute("role", "img");
    art.setAttribute("aria-label", "スタンプ");
    art.textContent = "☺";
    return art;
  }
  if (message.type === "image") {
    const photo = element("div", "bubble photo");
    photo.textContent = "写真";
    return photo;
  }
  return shown(message.text);
}

function shown(text) {
  if (!text) {
    return null;
  }
  const bubble = element("div", "bubble");
  bubble.textContent = text;
  return bubble;
}

function theirs(message, entry, press) {
  const item = element("li", "theirs");
  const row = element("div", "row");
  const meta = element("div", "meta");
  meta.append(time(entry));
  if (message.type === "flex") {
    const card = flexMessage(message.contents, press);
    card.setAttribute("role", "group");
    card.setAttribute("aria-label", message.altText);
    item.append(speaker("まちまど"), card, meta);
    return item;
  }
  const bubble = element("div", "bubble");
  linked(bubble, message.text ?? `[${message.type}]`);
  row.append(bubble, meta);
  item.append(speaker("まちまど"), row);
  return item;
}

// Who speaks, for those who hear the talk.
function speaker(name) {
  const made = element("span", "hidden");
  made.textContent = `${name}:`;
  return made;
}

function note(text) {
  const item = element("li", "note");
  const line = element("p", "");
  line.textContent = text;
  item.append(line);
  return item;
}

function time(entry) {
  const made = element("time", "");
  made.dateTime = entry.at;
  made.textContent = CLOCK.format(new Date(entry.at));
  return made;
}

function linked(bubble, text) {
  for (const part of text.split(/(https?:\/\/[^\s「」()()、。]+)/)) {
    if (/^https?:\/\//.test(part)) {
      const link = element("a", "");
      link.href = part;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      link.textContent = part;
      bubble.append(link);
    } else {
      bubble.append(part);
    }
  }
}
