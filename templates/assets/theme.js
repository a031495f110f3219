// Sets the reader's remembered choice before the first paint; runs blocking, so it does nothing else.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's choice stands.
}
