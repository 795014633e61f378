/** A choice that the browser remembers. The storage may be forbidden or full; it then lasts as long as the page. */
export function keep(name: string, value: string): void {
  attempt(() => localStorage.setItem(`scholium.${name}`, value));
}

export function kept(name: string): string | undefined {
  return attempt(() => localStorage.getItem(`scholium.${name}`)) ?? undefined;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
