// The phone: whose it is, what was said, and what is tapped.

import { element, tappable } from "/simulator/flex.js";
import { inspector } from "/simulator/inspector.js";
import { pick } from "/simulator/picker.js";
import { richMenu } from "/simulator/richmenu.js";
import { act, follow, setup } from "/simulator/server.js";
import { items } from "/simulator/talk.js";

const get = (id) => document.getElementById(id);
const { people, richMenu: menu } = await setup();
const talks = new Map(people.map((person) => [person.id, []]));
const delivered = new Map();
let user = people.find((person) => person.id === location.hash.slice(1))?.id ?? people[0].id;
const panel = inspector(() => user);

for (const person of people) {
  const label = element("label", "person");
  const radio = element("input", "");
  radio.type = "radio";
  radio.name = "person";
  radio.checked = person.id === user;
  radio.addEventListener("change", () => speakAs(person.id));
  const name = element("span", "");
  const face = element("b", "");
  face.textContent = person.face;
  face.setAttribute("aria-hidden", "true");
  const note = element("small", "");
  note.textContent = person.note;
  note.lang = person.lang;
  name.append(face, person.name, note);
  label.append(radio, name);
  get("people").append(label);
}

function speakAs(id) {
  user = id;
  history.replaceState(null, "", `#${id}`);
  get("talk").replaceChildren();
  talks.get(user).forEach(draw);
  panel.redraw();
  refresh();
}

function draw(entry) {
  get("talk").append(...items(entry, press, unsend));
  if (entry.kind === "EVENT" && entry.json.event.type === "unsend") {
    takeBack(entry.json.event.unsend.messageId);
  }
}

function takeBack(messageId) {
  const item = [...get("talk").children].find((one) => one.dataset.message === messageId);
  const bubble = item?.querySelector(".bubble");
  if (bubble) {
    bubble.className = "bubble gone";
    bubble.textContent = "メッセージの送信を取り消しました";
    item.querySelector(".unsend")?.remove();
  }
}

function refresh() {
  const talk = talks.get(user);
  const isFriend = talk.findLast((entry) => ["follow", "unfollow"].includes(entry.json.event?.type))?.json.event.type === "follow";
  get("invite").hidden = isFriend;
  get("composer").hidden = !isFriend;
  get("richmenu").hidden = !isFriend || get("menu").getAttribute("aria-expanded") !== "true";
  if (!isFriend) toggle("more", "extras", false);
  const last = talk.findLast((entry) => entry.kind !== "DELIVERED");
  get("typing").hidden = last?.kind !== "LOADING";
  offer(isFriend, last);
  marks();
  scroll();
}

// To the end, but never past the beginning of the last answer.
function scroll() {
  const chat = get("chat");
  const all = [...get("talk").children];
  const mine = all.findLastIndex((item) => item.classList.contains("mine") || item.classList.contains("note"));
  const answer = all[mine + 1];
  chat.scrollTop = chat.scrollHeight;
  if (answer) {
    chat.scrollTop = Math.min(chat.scrollTop, answer.offsetTop - get("talk").offsetTop);
  }
}

function offer(isFriend, last) {
  const isAnswer = last?.kind === "REPLY" || last?.kind === "PUSH";
  const replies = (isAnswer && last.json.messages.at(-1).quickReply?.items) || [];
  get("quick").replaceChildren(...replies.map(({ action }) => labelled(action)));
  get("quick").hidden = replies.length === 0;
  const asked = talks.get(user).filter((entry) => entry.json.event?.message).length;
  const person = people.find((one) => one.id === user);
  get("samples").replaceChildren(...person.samples.map((text) => {
    const button = labelled({ type: "message", label: text, text });
    button.lang = person.lang;
    return button;
  }));
  get("samples").hidden = !isFriend || asked >= 2 || !isAnswer;
}

function labelled(action) {
  const made = tappable(action, "", press);
  made.textContent = action.label;
  return made;
}

function marks() {
  for (const item of get("talk").querySelectorAll("[data-event]")) {
    const status = delivered.get(item.dataset.event);
    const mark = item.querySelector(".read");
    mark.textContent = status === undefined ? "" : status === 200 ? "既読" : `Webhook ${status || "×"}`;
    mark.classList.toggle("bad", status !== undefined && status !== 200);
  }
}

function press(action) {
  if (action.type === "postback") {
    act("postback", { user, data: action.data, displayText: action.displayText ?? action.text });
  } else if (action.type === "message") {
    act("text", { user, text: action.text });
  } else if (action.type === "datetimepicker") {
    pick(action, (date) => act("postback", { user, data: action.data, date }));
  } else if (action.type === "uri") {
    window.open(`/simulator/liff/open?${new URLSearchParams({ user, uri: action.uri })}`, "_blank", "noopener");
  } else if (action.type === "clipboard") {
    navigator.clipboard?.writeText(action.clipboardText);
  }
}

function unsend(messageId) {
  act("unsend", { user, messageId });
  get("message").focus();
}

function toggle(button, part, isOpen) {
  get(button).setAttribute("aria-expanded", String(isOpen));
  get(part).hidden = !isOpen;
}

get("menu").addEventListener("click", () => {
  toggle("menu", "richmenu", get("richmenu").hidden);
  scroll();
});
get("more").addEventListener("click", () => toggle("more", "extras", get("extras").hidden));
for (const button of get("extras").children) {
  button.addEventListener("click", () => act(button.dataset.act, { user }));
}
get("follow").addEventListener("click", async () => {
  await act("follow", { user });
  get("chat").focus();
});
get("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = get("message").value.trim();
  if (text) act("text", { user, text });
  get("message").value = "";
});
// Not on focus: who comes by Tab passes here on the way to the menu.
for (const sign of ["click", "input"]) {
  get("message").addEventListener(sign, () => {
    toggle("menu", "richmenu", false);
    toggle("more", "extras", false);
    scroll();
  });
}
get("message").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    get("composer").requestSubmit();
  }
});
function showInspector(isOpen) {
  get("inspector").classList.toggle("open", isOpen);
  get("inspect").setAttribute("aria-expanded", String(isOpen));
  get("phone").inert = isOpen;
  get(isOpen ? "close-inspector" : "inspect").focus();
}
get("inspect").addEventListener("click", () => showInspector(true));
get("close-inspector").addEventListener("click", () => showInspector(false));
get("inspector").addEventListener("keydown", (event) => {
  if (event.key === "Escape" && get("inspector").classList.contains("open")) showInspector(false);
});

richMenu(get("richmenu"), menu, press);
follow((news) => {
  panel.take(news);
  for (const entry of news.entries) {
    if (entry.kind === "DELIVERED") delivered.set(entry.json.webhookEventId, entry.json.status);
    talks.get(entry.user)?.push(entry);
    if (entry.user === user) draw(entry);
  }
  if (news.entries.length > 0) refresh();
  document.body.dataset.ready = "true";
  if (talks.get(user).length === 0) refresh();
});
