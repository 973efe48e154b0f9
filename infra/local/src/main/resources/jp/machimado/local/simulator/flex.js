// Draws a Flex Message as LINE does. `press(action)` is called when somebody taps.

const TEXT = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, "3xl": 35, "4xl": 48, "5xl": 74 };
const SPACE = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const CORNER = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const ALIGN = { start: "start", center: "center", end: "end" };
const GRAVITY = { top: "flex-start", center: "center", bottom: "flex-end" };
const BORDER = { none: "0", light: "0.5px", normal: "1px", medium: "2px", "semi-bold": "3px", bold: "4px" };

export function flexMessage(contents, press) {
  const frame = element("div", "flex-message");
  if (contents.type === "carousel") {
    const row = element("div", "carousel");
    row.tabIndex = 0;
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", `カード ${contents.contents.length}枚`);
    contents.contents.forEach((one) => row.append(bubble(one, press)));
    frame.append(row);
  } else {
    frame.append(bubble(contents, press));
  }
  return frame;
}

const LIFF = "https://liff.line.me/";

// What a tap on `action` is: a link for an address, else a button. LIFF apps are opened by LINE itself.
export function tappable(action, classes, press) {
  if (action.type === "uri") {
    const link = element("a", classes);
    link.href = action.uri;
    if (/^https?:/.test(action.uri)) {
      link.target = "_blank";
      link.rel = "noopener noreferrer";
    }
    if (action.uri.startsWith(LIFF)) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        press(action);
      });
    }
    return link;
  }
  const button = element("button", classes);
  button.type = "button";
  button.addEventListener("click", () => press(action));
  return button;
}

function bubble(node, press) {
  const card = element("div", `flex-bubble size-${node.size ?? "mega"}`);
  card.dir = node.direction ?? "ltr";
  for (const name of ["header", "hero", "body", "footer"]) {
    if (node[name]) {
      const block = component(node[name], "vertical", press);
      block.classList.add(name === "hero" ? "flex-hero" : `block-${name}`);
      const style = node.styles?.[name] ?? {};
      if (style.backgroundColor) block.style.backgroundColor = style.backgroundColor;
      if (style.separator) block.style.borderTop = `1px solid ${style.separatorColor ?? "#d4d6da"}`;
      card.append(block);
    }
  }
  return card;
}

function component(node, layout, press) {
  const made = { box, text, button, image, icon, separator, filler }[node.type](node, press);
  place(made, node, layout);
  return made;
}

function box(node, press) {
  const made = node.action
    ? tappable(node.action, "flex-box tappable", press)
    : element("div", "flex-box");
  made.classList.add(node.layout);
  const style = made.style;
  style.gap = space(node.spacing);
  for (const side of ["All", "Top", "Bottom", "Start", "End"]) {
    const property = { All: "padding", Start: "paddingInlineStart", End: "paddingInlineEnd" }[side];
    const value = node[`padding${side}`];
    if (value) style[property ?? `padding${side}`] = space(value);
  }
  if (node.backgroundColor) style.backgroundColor = node.backgroundColor;
  if (node.cornerRadius) style.borderRadius = CORNER[node.cornerRadius] === undefined ? node.cornerRadius : `${CORNER[node.cornerRadius]}px`;
  if (node.borderWidth) style.border = `${BORDER[node.borderWidth] ?? node.borderWidth} solid ${node.borderColor ?? "#d4d6da"}`;
  for (const size of ["width", "height", "maxWidth", "maxHeight"]) {
    if (node[size]) style[size] = node[size];
  }
  if (node.justifyContent) style.justifyContent = node.justifyContent;
  if (node.alignItems) style.alignItems = node.alignItems;
  node.contents.forEach((child) => made.append(component(child, node.layout, press)));
  return made;
}

function text(node, press) {
  const made = node.action ? tappable(node.action, "flex-text tappable", press) : element("p", "flex-text");
  made.style.fontSize = textSize(node.size ?? "md");
  made.style.textAlign = ALIGN[node.align] ?? "start";
  if (node.wrap) made.classList.add("wrap");
  if (node.lineSpacing) made.style.lineHeight = `calc(1.35em + ${node.lineSpacing})`;
  decorate(made, node);
  if (node.contents?.length) {
    node.contents.forEach((span) => made.append(spanOf(span)));
  } else {
    made.textContent = node.text;
  }
  return made;
}

function spanOf(node) {
  const made = element("span", "");
  made.textContent = node.text;
  if (node.size) made.style.fontSize = textSize(node.size);
  decorate(made, node);
  return made;
}

function decorate(made, node) {
  if (node.weight === "bold") made.classList.add("flex-bold");
  if (node.color) made.style.color = node.color;
  if (node.style === "italic") made.style.fontStyle = "italic";
  if (node.decoration) made.style.textDecoration = node.decoration;
}

function button(node, press) {
  const made = tappable(node.action, `flex-button ${node.style ?? "link"} ${node.height ?? "md"}`, press);
  made.textContent = node.action.label;
  if (node.color) made.style[node.style === "primary" || node.style === "secondary" ? "backgroundColor" : "color"] = node.color;
  return made;
}

function image(node) {
  const made = element("img", "flex-image");
  made.src = node.url;
  made.alt = "";
  made.style.aspectRatio = (node.aspectRatio ?? "1:1").replace(":", "/");
  made.style.width = node.size === "full" ? "100%" : node.size?.match(/px|%/) ? node.size : "100px";
  return made;
}

function icon(node) {
  const made = element("img", "flex-icon");
  made.src = node.url;
  made.alt = "";
  made.style.fontSize = textSize(node.size ?? "md");
  return made;
}

function separator(node) {
  const made = element("hr", "flex-separator");
  if (node.color) made.style.backgroundColor = node.color;
  return made;
}

function filler() {
  return element("div", "flex-filler");
}

function place(made, node, layout) {
  const isRow = layout !== "vertical";
  if (node.type !== "separator") {
    const flex = node.flex ?? (node.type === "filler" || (isRow && node.type !== "icon") ? 1 : 0);
    made.style.flex = flex > 0 ? `${flex} ${flex} 0` : "0 0 auto";
    if (!isRow && flex > 0) made.style.flexBasis = "auto";
  }
  if (node.margin) made.style[isRow ? "marginInlineStart" : "marginTop"] = space(node.margin);
  if (node.gravity) made.style.alignSelf = GRAVITY[node.gravity];
  if (node.position === "absolute") made.style.position = "absolute";
  for (const [name, side] of Object.entries({ offsetTop: "top", offsetBottom: "bottom", offsetStart: "insetInlineStart", offsetEnd: "insetInlineEnd" })) {
    if (node[name]) made.style[side] = space(node[name]);
  }
}

function space(value) {
  return value === undefined ? "" : SPACE[value] === undefined ? value : `${SPACE[value]}px`;
}

function textSize(size) {
  return TEXT[size] ? `${TEXT[size]}px` : size;
}

export function element(name, classes) {
  const made = document.createElement(name);
  if (classes) made.className = classes.trim();
  return made;
}
