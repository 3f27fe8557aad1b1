// Sets the theme before the first paint; the choice ("light", "dark" or "system") is kept in a cookie that the server reads too.
(() => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const read = () => /(?:^|; )cc-theme=(light|dark|system)/.exec(document.cookie)?.[1] ?? "system";
  const resolve = choice => choice === "system" ? (system.matches ? "dark" : "light") : choice;
  const listeners = new Set();
  function apply() {
    const theme = resolve(read());
    document.documentElement.dataset.theme = theme;
    for (const listener of listeners) listener.invokeMethodAsync("OnThemeChanged", theme === "dark").catch(() => listeners.delete(listener));
  }
  system.addEventListener("change", apply);
  apply();
  window.careerCoachTheme = {
    choice: read,
    isDark: () => resolve(read()) === "dark",
    choose(choice) { document.cookie = `cc-theme=${choice}; path=/; max-age=31536000; samesite=lax`; apply(); },
    listen(listener) { listeners.add(listener); return resolve(read()) === "dark"; },
    forget(listener) { listeners.delete(listener); },
    timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC",
  };
})();
