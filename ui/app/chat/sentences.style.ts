import { css } from 'lit';

export const sentenceStyle = css`
  p + p,
  p + ul,
  ul + p {
    margin-top: var(--step-3);
  }
  ul {
    display: grid;
    gap: var(--step-3);
  }
  li {
    padding-inline-start: var(--step-4);
    border-inline-start: 2px solid var(--line);
  }
  button.title {
    display: inline;
    color: var(--accent);
    font-weight: 600;
  }
  button.title:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .sentence {
    font: var(--size-abstract) / var(--leading-abstract) var(--serif);
    overflow-wrap: anywhere;
    transition: background-color var(--motion);
  }
  .sentence.active {
    background: var(--highlight);
    border-radius: 3px;
    box-shadow: 0 0 0 2px var(--highlight);
  }
  /* What the assistant says by itself is never set like a paper's sentence. */
  .sentence.remark,
  .note .sentence {
    font: inherit;
  }
  .note {
    padding: var(--step-2) var(--step-3);
    border-radius: var(--radius);
    background: var(--ground-hover);
    color: var(--text-quiet);
    font-size: var(--size-label);
  }
  .unsupported {
    text-decoration: underline dotted var(--warning) 2px;
    text-underline-offset: 0.2em;
  }
  .verdict {
    color: var(--warning);
    font-size: var(--size-small);
  }
`;
