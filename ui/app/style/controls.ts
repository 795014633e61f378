import { css } from 'lit';

/** What every component's controls share: shadow roots inherit colours, but no rules. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: var(--step-2);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
    opacity: 0.5;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
  }
  .button {
    min-height: var(--control);
    padding: var(--step-1) var(--step-3);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    background: var(--ground-raised);
    font-size: var(--size-label);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-text);
  }
  .button.danger {
    border-color: var(--warning);
    color: var(--warning);
  }
  .quiet {
    min-height: 1.75rem;
    padding: 0 var(--step-2);
    border-radius: var(--radius);
    color: var(--text-quiet);
    font-size: var(--size-small);
  }
  .icon-button {
    justify-content: center;
    flex: none;
    width: var(--control);
    height: var(--control);
    border-radius: var(--radius);
    color: var(--text-quiet);
  }
  .button:not(.primary, :disabled):hover,
  .quiet:not(:disabled):hover,
  .icon-button:not(:disabled):hover {
    background: var(--ground-hover);
    color: var(--text);
  }
  .link {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .note {
    color: var(--text-quiet);
    font-size: var(--size-small);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
`;
