// Keys of the whole page; the board and the table have their own for cards and rows. Silent in fields, dialogs and menus.
export function attach(root) {
  const ending = new AbortController();
  const press = selector => () => { const there = root.querySelector(selector); there?.click(); return !!there; };
  const focus = selector => () => { const there = root.querySelector(selector); there?.focus(); return !!there; };
  const first = () => {
    const here = document.activeElement;
    return (!here || here === document.body || here.tagName === "H1") && focus(".card-link[tabindex='0'], .row-link[tabindex='0']")();
  };
  const keys = {
    "/": focus("[data-search]"), n: press("[data-add]"), "?": press("[data-help]"), v: press(".view-switch [aria-pressed=false]"),
    Escape: press("[data-unselect]"), ArrowDown: first, ArrowRight: first,
  };
  document.addEventListener("keydown", e => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || document.querySelector(".mud-dialog, :popover-open")
      || e.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) { return; }
    if (Object.hasOwn(keys, e.key) && keys[e.key]()) { e.preventDefault(); }
  }, { signal: ending.signal });
  root.dataset.ready = "";
  return { dispose() { ending.abort(); } };
}
