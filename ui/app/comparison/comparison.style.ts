import { css } from 'lit';

export const comparisonStyle = css`
  :host {
    display: block;
  }
  section {
    --wanted: calc(var(--papers) * 18rem + 10rem);
    /* A table may be wider than text is set, as far as the column has room. */
    width: max(100%, min(var(--wanted), 100cqw - 2 * var(--step-6)));
    margin-inline-start: min(0px, (100% - min(var(--wanted), 100cqw - 2 * var(--step-6))) / 2);
    transition: opacity var(--motion);
  }
  section[aria-busy='true'] table,
  section[aria-busy='true'] .cards {
    opacity: 0.6;
  }
  .scroll {
    max-height: 80cqh;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--size-label);
  }
  th,
  td {
    min-width: 13rem;
    padding: var(--step-2) var(--step-3);
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th,
  thead td {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--ground-side);
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    width: 10rem;
    min-width: 10rem;
    background: var(--ground-side);
    border-inline-end: 1px solid var(--line);
  }
  thead tr > :first-child {
    z-index: 2;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--step-1);
  }
  .title,
  .aspect {
    display: inline;
    font-weight: 600;
    overflow-wrap: break-word;
    min-width: 0;
  }
  .title {
    color: var(--accent);
  }
  .title:hover,
  .aspect:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .number {
    color: var(--text-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .remove {
    flex: none;
    justify-content: center;
    width: 1.5rem;
    height: 1.5rem;
    border-radius: var(--radius);
    color: var(--text-quiet);
  }
  .remove:hover:not(:disabled) {
    background: var(--ground-hover);
    color: var(--text);
  }
  .text {
    font-family: var(--serif);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  .silent {
    color: var(--text-quiet);
    font-style: italic;
  }
  .active {
    background: var(--highlight);
  }
  .cards {
    display: grid;
    gap: var(--step-4);
  }
  .cards li {
    padding: var(--step-3) var(--step-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  h3 {
    font-size: var(--size-text);
    line-height: 1.35;
  }
  dl {
    display: grid;
    margin: var(--step-2) 0 0;
  }
  dt {
    margin-top: var(--step-2);
    font-size: var(--size-small);
  }
  .cards .aspect {
    color: var(--text-quiet);
  }
  dd {
    margin: 0;
    border-radius: 3px;
    font-size: var(--size-label);
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--step-2) var(--step-4);
    margin-top: var(--step-2);
  }
  sch-problem {
    margin-top: var(--step-3);
  }
`;
