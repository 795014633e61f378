export interface Shortcuts {
  question: () => void;
  escape: () => void;
}

/** `/` and Ctrl+K go to the question, Escape closes what is open. */
export function onShortcut({ question, escape }: Shortcuts): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const control = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event);
    if (control || slash) {
      event.preventDefault();
      question();
    }
    if (event.key === 'Escape') escape();
  });
}

function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches('textarea, input:not([type="checkbox"])');
}
