// Scrolls the list of tabs, and it alone, so that the open tab is in its middle.
export function reveal(list) {
  const tab = list?.querySelector('[aria-selected="true"]');
  if (tab) { list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2; }
}
