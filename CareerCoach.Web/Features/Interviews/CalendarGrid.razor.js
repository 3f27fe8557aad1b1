// One stop of the Tab key for all days; arrows, Home and End go between them, Page Up and Page Down leaf through the weeks or months.
const steps = { ArrowLeft: () => -1, ArrowRight: () => 1, ArrowUp: () => -7, ArrowDown: () => 7, Home: i => -(i % 7), End: i => 6 - (i % 7) };

export function useKeys(grid) {
  if (!grid) { return; } // left again before this script was there
  const days = () => [...grid.querySelectorAll(".day")];
  const stop = day => days().forEach(d => { d.tabIndex = d === day ? 0 : -1; });
  stop(grid.querySelector(".day[aria-current]") ?? days()[0]);
  grid.addEventListener("focusin", e => { if (e.target.matches(".day")) { stop(e.target); } });
  grid.addEventListener("keydown", e => {
    if (!e.target.matches(".day") || e.ctrlKey || e.metaKey || e.altKey) { return; }
    const all = days(), index = all.indexOf(e.target);
    if (e.key === "PageUp" || e.key === "PageDown") {
      e.preventDefault();
      document.querySelector(`[data-leaf="${e.key === "PageUp" ? -1 : 1}"]`)?.click();
    } else if (e.key in steps) {
      e.preventDefault();
      all[Math.max(0, Math.min(all.length - 1, index + steps[e.key](index)))].focus();
    }
  });
}
