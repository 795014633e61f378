import { css } from 'lit';

export const appStyle = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
    height: 100dvh;
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
    grid-area: 2 / 1;
    width: var(--width-side);
    border-inline-end: 1px solid var(--line);
  }
  main {
    grid-area: 2 / 2;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto auto;
    min-width: 0;
  }
  .evidence {
    grid-area: 2 / 3;
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
  .scrim {
    position: fixed;
    inset: var(--height-bar) 0 0;
    z-index: 2;
    background: var(--scrim);
  }
  @media (max-width: 1099.98px) {
    sch-side,
    .evidence {
      position: fixed;
      top: var(--height-bar);
      bottom: 0;
      z-index: 3;
      box-shadow: var(--shadow-sheet);
      animation: appear var(--motion);
    }
    sch-side {
      left: 0;
      width: min(20rem, calc(100vw - 3rem));
    }
    .evidence {
      right: 0;
    }
  }
  @media (max-width: 699.98px) {
    .evidence {
      top: auto;
      left: 0;
      width: auto;
      height: 62dvh;
      border: 0;
      border-radius: calc(2 * var(--radius)) calc(2 * var(--radius)) 0 0;
      overflow: hidden;
      transform: translateY(var(--dragged, 0));
    }
    .evidence.tall {
      height: calc(100dvh - var(--height-bar));
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
