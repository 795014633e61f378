/** Arrow keys go from number to number through the whole answer, its comparison included. */
export function walkCitations(event: KeyboardEvent, parts: Iterable<Element>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const all = [...parts].flatMap((part) => [
    ...(part.shadowRoot?.querySelectorAll<HTMLElement>('sch-citation') ?? []),
  ]);
  const at = all.findIndex((one) => one.matches(':focus-within'));
  if (!step || at < 0) return;
  event.preventDefault();
  all[(at + step + all.length) % all.length]?.focus();
}
