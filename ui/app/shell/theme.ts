export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const key = 'scholium.theme';

export function keptTheme(): Theme {
  const kept = attempt(() => localStorage.getItem(key));
  return themes.find((theme) => theme === kept) ?? 'system';
}

export function themeAfter(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  attempt(() => localStorage.setItem(key, theme));
}

/** The storage may be forbidden or full; the theme then lasts as long as the page. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
