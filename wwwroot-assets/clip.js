// What the bookmarklet carries comes behind the "#", which no server sees. It is put aside before anything else reads the address,
// since it is far larger than an address may be, and so it also waits through a sign-in in this tab. The add dialog shows it; only the person saves it.
(() => {
  const mark = "#clip=";
  if (!location.hash.startsWith(mark)) { return; }
  try { sessionStorage.setItem("cc-clip", decodeURIComponent(location.hash.slice(mark.length))); } catch { /* cut off or full: the dialog opens empty */ }
  history.replaceState(null, "", location.pathname + location.search);
})();
