import { css } from 'lit';

export const turnStyle = css`
  :host {
    display: block;
    scroll-margin-top: var(--step-4);
  }
  article {
    display: grid;
    gap: var(--step-4);
    min-width: 0;
  }
  article > * {
    min-width: 0;
  }
  h2 {
    font-size: var(--size-title);
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  h2:focus:not(:focus-visible) {
    outline: none;
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--step-2);
    min-height: 1.5rem;
    color: var(--text-quiet);
    font-size: var(--size-label);
  }
  .outcome strong {
    color: var(--text);
    font-weight: 600;
  }
  .outcome svg {
    color: var(--accent);
  }
  .again {
    justify-self: start;
  }
  .pulse {
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--accent);
    animation: pulse 1s ease-in-out infinite alternate;
  }
  @keyframes pulse {
    to {
      opacity: 0.25;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .pulse {
      animation: none;
    }
  }
  code {
    padding: 0 0.25rem;
    border-radius: 4px;
    background: var(--ground-hover);
  }
`;
