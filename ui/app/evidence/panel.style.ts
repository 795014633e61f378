import { css } from 'lit';

export const panelStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--ground);
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--step-1);
    padding: var(--step-2) var(--step-3) var(--step-2) var(--step-5);
  }
  .about {
    padding: 0 var(--step-5) var(--step-3);
    border-bottom: 1px solid var(--line);
  }
  h2 {
    margin-inline-end: auto;
    color: var(--text-quiet);
    font-size: var(--size-label);
  }
  .scroll {
    position: relative;
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--step-4);
    min-height: 0;
    padding: var(--step-5);
    overflow-y: auto;
  }
  .scroll > * {
    max-width: 100%;
  }
  h3 {
    font-size: var(--size-lead);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  h3:focus {
    outline: none;
  }
  h3:focus-visible {
    outline: var(--focus);
    outline-offset: 4px;
  }
  .about .note {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--step-4);
    margin-top: var(--step-1);
  }
  a {
    display: inline-flex;
    align-items: center;
    gap: var(--step-1);
    font-size: var(--size-small);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--step-3);
    border-inline-start: 3px solid var(--highlight-line);
    font: var(--size-abstract) / var(--leading-abstract) var(--serif);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--step-2);
  }
  .lines {
    width: 100%;
    height: 18rem;
    border-radius: var(--radius);
    background: repeating-linear-gradient(
      var(--ground-hover) 0 0.75rem,
      transparent 0.75rem 1.65rem
    );
  }
  @media (max-height: 32rem) {
    :host {
      display: block;
      overflow-y: auto;
    }
    header {
      position: sticky;
      top: 0;
      background: var(--ground);
    }
    .scroll {
      overflow: visible;
    }
  }
`;
