import { css } from 'lit';

export const composerStyle = css`
  :host {
    display: block;
    padding: var(--step-3) var(--step-5);
    background: var(--ground);
  }
  form {
    max-width: var(--width-text);
    margin: 0 auto;
  }
  .box {
    display: flex;
    align-items: end;
    gap: var(--step-2);
    padding: var(--step-2);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    background: var(--ground-raised);
  }
  .box:has(textarea:focus-visible) {
    outline: var(--focus);
    outline-offset: 1px;
  }
  textarea {
    flex: 1;
    min-width: 0;
    max-height: min(12rem, 30vh);
    padding: 0.375rem var(--step-2);
    border: 0;
    background: none;
    resize: none;
    overflow-y: auto;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--text-quiet);
    opacity: 1;
  }
  .send {
    justify-content: center;
    width: var(--control);
    height: var(--control);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--accent-text);
  }
  .send:disabled {
    background: var(--ground-hover);
    color: var(--text-quiet);
    opacity: 1;
  }
  .scope {
    display: inline-flex;
    align-items: center;
    gap: var(--step-1);
    max-width: 100%;
    margin-bottom: var(--step-2);
    padding: 0.125rem var(--step-1) 0.125rem var(--step-3);
    border-radius: var(--radius-round);
    background: var(--accent-tint);
    color: var(--accent);
    font-size: var(--size-small);
  }
  .scope span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scope button {
    padding: 0.25rem;
    border-radius: var(--radius-round);
  }
  .note {
    margin-top: var(--step-1);
    text-align: center;
  }
  @media (max-height: 28rem) {
    :host {
      padding-block: var(--step-2);
    }
    .note:not(:has(strong)) {
      display: none;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
`;
