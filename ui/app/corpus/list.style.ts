import { css } from 'lit';

export const listStyle = css`
  section {
    display: grid;
    gap: var(--step-2);
  }
  section > .button {
    justify-self: start;
  }
  h2 {
    font-size: var(--size-label);
  }
  input[type='search'] {
    width: 100%;
    min-height: var(--control);
    padding: 0 var(--step-3);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    background: var(--ground-raised);
    font-size: var(--size-label);
  }
  input::placeholder {
    color: var(--text-quiet);
    opacity: 1;
  }
  ul {
    display: grid;
    gap: var(--step-3);
    font-size: var(--size-label);
  }
  li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  input[type='checkbox'] {
    width: 1rem;
    height: 1rem;
    margin: 0.125rem 0 0;
    accent-color: var(--accent);
  }
  .title:hover {
    text-decoration: underline;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--step-1);
    align-items: center;
    padding: var(--step-2);
    border-radius: var(--radius);
    background: var(--accent-tint);
    color: var(--accent);
    font-size: var(--size-small);
  }
  .chosen span,
  .chosen p {
    width: 100%;
  }
  .chosen .button {
    padding: 0 var(--step-2);
  }
  .chosen .quiet {
    min-height: var(--control);
    color: inherit;
  }
`;
