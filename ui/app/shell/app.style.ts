import { css } from 'lit';

export const appStyle = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto auto / auto minmax(0, 1fr) auto;
    /* What is placed absolutely somewhere inside stays inside: the page is never taller than
       the window, and nothing can scroll it. */
    position: relative;
    height: 100dvh;
    overflow: clip;
  }
  .skip {
    position: fixed;
    top: var(--step-2);
    left: var(--step-2);
    z-index: 5;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  sch-bar {
    grid-column: 1 / -1;
  }
  sch-side {
    grid-area: 2 / 1 / -1;
    width: var(--width-side);
    border-inline-end: 1px solid var(--line);
  }
  /* Its parts stand in the page's own grid, so that evidence can lie over the conversation
     and leave the question box free. */
  main {
    display: contents;
  }
  sch-thread,
  sch-start {
    grid-area: 2 / 2;
  }
  sch-server-note {
    grid-area: 3 / 2;
  }
  sch-composer {
    grid-area: 4 / 2;
  }
  .evidence {
    grid-area: 2 / 3 / -1;
    display: flex;
    flex-direction: column;
    width: var(--width-evidence);
    min-height: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--ground);
  }
  sch-evidence {
    flex: 1;
  }
  .drop {
    position: fixed;
    inset: var(--step-4);
    z-index: 6;
    display: grid;
    place-items: center;
    border: 2px dashed var(--accent);
    border-radius: var(--radius);
    background: var(--accent-tint);
    color: var(--accent);
    font-size: var(--size-lead);
    pointer-events: none;
  }
  .scrim {
    position: fixed;
    inset: var(--height-bar) 0 0;
    z-index: 2;
    background: var(--scrim);
  }
  @media (max-width: 1099.98px) {
    sch-side,
    .evidence {
      z-index: 3;
      box-shadow: var(--shadow-sheet);
      animation: appear var(--motion);
    }
    sch-side {
      grid-area: 2 / 1 / -1 / -1;
      width: min(20rem, calc(100vw - 3rem));
    }
    .evidence {
      grid-area: 2 / 2;
      justify-self: end;
      border-bottom: 1px solid var(--line);
      clip-path: inset(0 0 0 -3rem);
    }
  }
  @media (max-width: 699.98px) {
    .evidence {
      position: fixed;
      inset: auto 0 0;
      width: auto;
      height: 62dvh;
      clip-path: none;
      border: 0;
      border-radius: calc(2 * var(--radius)) calc(2 * var(--radius)) 0 0;
      overflow: hidden;
      transform: translateY(var(--dragged, 0));
    }
    .evidence.tall {
      height: calc(100dvh - var(--height-bar));
    }
  }
  @media (max-height: 32rem) and (max-width: 1099.98px) {
    .evidence {
      grid-row: 2 / -1;
      height: auto;
    }
  }
  @media (max-height: 32rem) and (max-width: 699.98px) {
    .evidence {
      inset: var(--height-bar) 0 0;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
