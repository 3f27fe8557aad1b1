// The menu of a card or a row: one for the whole list, drawn by the server, opened and walked here.
// The list tells how to find an item by its id, its title, its column, how to focus it, and what a choice does.
export function attachMenu(menu, texts, signal, list) {
  function open(item, at) {
    menu.dataset.id = item.dataset.id;
    menu.ariaLabel = texts.menu.replace("{0}", list.title(item));
    menu.querySelectorAll("[data-to]").forEach(b => b.toggleAttribute("disabled", b.dataset.to === list.column(item)));
    menu.showPopover();
    const box = at.getBoundingClientRect(), size = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(box.right - size.width, innerWidth - size.width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(box.top + 36, innerHeight - size.height - 8))}px`;
    menu.querySelector("button:not([disabled])").focus();
  }

  menu.addEventListener("keydown", e => {
    const items = [...menu.querySelectorAll("button:not([disabled])")], at = items.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (next !== undefined) { e.preventDefault(); items[(next + items.length) % items.length].focus(); }
    if (e.key === "Escape" || e.key === "Tab") { e.preventDefault(); e.stopPropagation(); menu.hidePopover(); list.focus(list.find(menu.dataset.id)); }
  }, { signal });
  menu.addEventListener("click", e => {
    const chosen = e.target.closest("button"), item = chosen && list.find(menu.dataset.id);
    if (!item) { return; }
    menu.hidePopover();
    if (chosen.dataset.to) { list.move(item, chosen.dataset.to); }
    else { list.act(item, chosen.dataset.act); }
  }, { signal });
  document.addEventListener("pointerdown", e => { if (menu.matches(":popover-open") && !menu.contains(e.target)) { menu.hidePopover(); } }, { signal });
  return open;
}
