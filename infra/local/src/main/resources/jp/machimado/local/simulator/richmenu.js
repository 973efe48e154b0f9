// The rich menu under the talk: the picture that the service has given LINE, or drawn buttons.

import { element, tappable } from "/simulator/flex.js";

const DRAWN = [
  ["⌕", "手続を調べる", "browse:"],
  ["❀", "ライフイベント", "events"],
  ["▦", "予約", "bookings"],
  ["文A", "言語/Language", "languages"],
  ["☎", "役場に聞く", "townhall"],
  ["⌂", "避難所", "shelters"],
];

export function richMenu(place, menu, press) {
  place.replaceChildren(menu ? pictured(menu, press) : drawn(press));
}

function pictured(menu, press) {
  const frame = element("div", "pictured");
  const image = element("img", "");
  image.src = "/simulator/api/richmenu";
  image.alt = "";
  frame.append(image);
  for (const area of menu.areas) {
    const button = tappable(area.action, "area", press);
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    button.style.left = percent(area.bounds.x, menu.size.width);
    button.style.top = percent(area.bounds.y, menu.size.height);
    button.style.width = percent(area.bounds.width, menu.size.width);
    button.style.height = percent(area.bounds.height, menu.size.height);
    button.setAttribute("aria-label", area.action.label ?? area.action.displayText ?? area.action.data ?? area.action.uri);
    frame.append(button);
  }
  return frame;
}

function drawn(press) {
  const grid = element("div", "drawn");
  for (const [sign, label, data] of DRAWN) {
    const button = tappable({ type: "postback", label, data, displayText: label }, "", press);
    const mark = element("span", "");
    mark.setAttribute("aria-hidden", "true");
    mark.textContent = sign;
    button.append(mark, label);
    grid.append(button);
  }
  return grid;
}
