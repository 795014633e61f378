import { html, svg, type TemplateResult } from 'lit';

const drawings = {
  menu: svg`<path d="M3 5.5h14M3 10h14M3 14.5h14"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  close: svg`<path d="M5 5l10 10M15 5L5 15"/>`,
  send: svg`<path d="M10 16V4M4.5 9.5L10 4l5.5 5.5"/>`,
  stop: svg`<rect x="5.5" y="5.5" width="9" height="9" rx="1" fill="currentColor"/>`,
  copy: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2"/><path d="M13 7V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2V11a2 2 0 0 0 2 2H7"/>`,
  check: svg`<path d="M4 10.5l4 4 8-9"/>`,
  part: svg`<circle cx="10" cy="10" r="6.5"/><path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/>`,
  absent: svg`<circle cx="10" cy="10" r="6.5"/><path d="M7 10h6"/>`,
  search: svg`<circle cx="9" cy="9" r="5"/><path d="M13 13l4 4"/>`,
  trash: svg`<path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4M11.5 9v4"/>`,
  external: svg`<path d="M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7"/>`,
  edit: svg`<path d="M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2z"/>`,
  download: svg`<path d="M10 3.5v9M6 9l4 4 4-4M4 16.5h12"/>`,
  previous: svg`<path d="M12.5 4.5L7 10l5.5 5.5"/>`,
  next: svg`<path d="M7.5 4.5L13 10l-5.5 5.5"/>`,
  compare: svg`<path d="M4 3.5h4.5v13H4zM11.5 3.5H16v13h-4.5z"/>`,
  sort: svg`<path d="M6.5 15.5V5M3.5 8l3-3 3 3M13.5 4.5V15M10.5 12l3 3 3-3"/>`,
  up: svg`<path d="M10 16V5M5.5 9.5L10 5l4.5 4.5"/>`,
  down: svg`<path d="M10 4v11M5.5 10.5L10 15l4.5-4.5"/>`,
  retry: svg`<path d="M15.5 10a5.5 5.5 0 1 1-1.7-4M15.5 3v3.5H12"/>`,
  light: svg`<circle cx="10" cy="10" r="3.5"/><path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4"/>`,
  dark: svg`<path d="M16 12.2A6.7 6.7 0 0 1 7.8 4a6.5 6.5 0 1 0 8.2 8.2z"/>`,
  system: svg`<rect x="3" y="4" width="14" height="9.5" rx="1.5"/><path d="M7.5 16.5h5"/>`,
  warning: svg`<path d="M10 3.5l7 12.5H3zM10 8.5v3.5M10 13.9v.2"/>`,
  paper: svg`<path d="M5 3h7l3.5 3.5V17H5zM8 9h5M8 12h5"/>`,
} as const;

export type IconName = keyof typeof drawings;

/** Icons never speak: the control that holds one has a text or a label. */
export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg
    aria-hidden="true"
    width=${size}
    height=${size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${drawings[name]}
  </svg>`;
}
