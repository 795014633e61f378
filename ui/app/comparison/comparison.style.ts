import { css } from 'lit';

export const comparisonStyle = css`
  :host {
    display: grid;
    gap: var(--step-3);
    min-width: 0;
    --first: 9rem;
    --least: 13rem;
    --wished: 19rem;
  }
  .below {
    display: grid;
    gap: var(--step-3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--step-2) var(--step-4);
  }
  /* As wide as its columns wish, as far as the conversation has room beside its text. */
  .scroll {
    position: relative;
    --room: calc(100cqi - 2 * var(--step-5));
    --wide: min(var(--room), max(100%, var(--first) + var(--papers) * var(--wished)));
    width: var(--wide);
    max-height: max(20rem, 80cqh);
    margin-inline-start: calc((100% - var(--wide)) / 2);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: auto;
    overscroll-behavior-inline: contain;
  }
  [aria-busy='true'] {
    opacity: 0.6;
  }
  table {
    width: 100%;
    min-width: calc(var(--first) + var(--papers) * var(--least));
    border-spacing: 0;
    table-layout: fixed;
    font-size: var(--size-label);
  }
  th,
  td {
    padding: var(--step-2) var(--step-3);
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  tr:last-child > th[scope='row'],
  tr:last-child > td {
    border-bottom: 0;
  }
  th + th,
  td {
    border-inline-start: 1px solid var(--line);
  }
  th {
    position: sticky;
    z-index: 1;
    background: var(--ground-side);
    font-weight: 600;
    line-height: 1.35;
  }
  thead th {
    top: 0;
  }
  th:first-child {
    left: 0;
    width: var(--first);
    border-inline-end: 1px solid var(--line);
  }
  th:first-child + * {
    border-inline-start: 0;
  }
  /* In a tall row its name stays in view, below the heads of the columns. */
  tbody .head {
    position: sticky;
    top: 6.25rem;
  }
  .corner {
    z-index: 2;
    color: var(--text-quiet);
    font-weight: normal;
    font-size: var(--size-small);
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--step-1);
  }
  .head > :first-child {
    min-width: 0;
    font-weight: 600;
  }
  .title:hover,
  .order:hover {
    color: var(--accent);
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .number {
    color: var(--text-quiet);
    font-weight: normal;
  }
  .order svg {
    vertical-align: -0.125rem;
    color: var(--text-quiet);
  }
  .order:hover svg,
  [aria-sort] .order svg {
    color: var(--accent);
  }
  .remove {
    width: 1.5rem;
    height: 1.5rem;
    margin: -0.1875rem -0.375rem 0 0;
  }
  .text {
    font-family: var(--serif);
    line-height: var(--leading-abstract);
  }
  .not-stated {
    color: var(--text-quiet);
    font-size: var(--size-small);
  }
  .active {
    background: var(--highlight);
    box-shadow: inset 3px 0 var(--highlight-line);
  }
  .cards {
    display: grid;
    gap: var(--step-4);
    min-width: 0;
  }
  .cards:focus-visible {
    outline-offset: 4px;
  }
  .aspects {
    display: flex;
    flex-wrap: wrap;
    gap: var(--step-2);
    font-size: var(--size-small);
  }
  .aspects .head {
    align-items: center;
    min-height: 2rem;
    padding: 0 var(--step-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-round);
  }
  .aspects .head > :first-child {
    font-weight: normal;
  }
  .aspects .remove {
    margin: 0 -0.375rem 0 0;
  }
  .card {
    min-width: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
    overflow: hidden;
  }
  .card h3,
  .card > div {
    padding: var(--step-3) var(--step-4);
  }
  .card h3 {
    background: var(--ground-side);
    font-size: var(--size-label);
    line-height: 1.35;
  }
  .card > div {
    border-top: 1px solid var(--line);
  }
  .card .clamped {
    display: block;
  }
  h4 {
    color: var(--text-quiet);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .card p {
    font-size: var(--size-label);
  }
`;
