// The date picker of a datetimepicker action.

const get = (id) => document.getElementById(id);

// Asks for a date within the action's limits and calls `chosen(date)` with `yyyy-MM-dd`.
export function pick(action, chosen) {
  const dialog = get("picker");
  const date = get("picked");
  get("picker-title").textContent = action.label ?? "日付をえらぶ";
  date.value = action.initial ?? "";
  date.min = action.min ?? "";
  date.max = action.max ?? "";
  dialog.returnValue = "";
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "ok" && date.value) chosen(date.value);
  }, { once: true });
  dialog.showModal();
}
