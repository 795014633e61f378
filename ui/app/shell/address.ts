/** The open conversation stands in the address, so that a reload and the back button find it. */
export const address = {
  get conversation(): string | undefined {
    return location.hash.slice(1) || undefined;
  },

  show(conversationId: string | undefined): void {
    const here = location.pathname + location.search;
    history.pushState(null, '', conversationId ? `#${conversationId}` : here);
  },

  forget(): void {
    history.replaceState(null, '', location.pathname + location.search);
  },
};
