import { Iconset } from '@vaadin/icon/vaadin-iconset.js';

/** On a square of 16, in lines of the text's colour; one for each constant of Glyph. */
const lines: Record<string, string> = {
  calendar: 'M2.75 3.5h10.5v10H2.75zM2.75 6.75h10.5M5.5 1.75v3M10.5 1.75v3',
  chart: 'M2.5 2v12M5 4h8M5 8h5M5 12h6.5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  'check-circle': 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M5 8.25l2.25 2.25L11 6',
  close: 'M4 4l8 8M12 4l-8 8',
  contrast: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M8 2v12M10 2.4v11.2M12 3.5v9',
  down: 'M4 6l4 4l4-4',
  exclamation: 'M8 2.5v7M8 13v.1',
  file: 'M3.75 1.75h5.5l3 3v9.5h-8.5zM9.25 1.75v3h3',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  paperclip: 'M13.25 7.5l-5.3 5.3a3.1 3.1 0 0 1-4.4-4.4l5.7-5.7a2.1 2.1 0 0 1 2.9 2.9l-5.4 5.4a1 1 0 0 1-1.5-1.5l4.8-4.8',
  people: 'M6 3a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8M1.5 13.25c0-2.4 2-3.5 4.5-3.5s4.5 1.1 4.5 3.5' +
      'M10.5 3.1a2.4 2.4 0 0 1 0 4.6M12.25 10c1.4.5 2.25 1.6 2.25 3.25',
  phone: 'M5.2 2.2L3.3 3c-.8.4-1.1 1.2-.9 2.1c1 4.2 4.3 7.5 8.5 8.5c.9.2 1.7-.1 2.1-.9l.8-1.9l-3-1.9' +
      'l-1.4 1.3c-1.4-.7-2.6-1.9-3.3-3.3l1.3-1.4z',
  plus: 'M8 3v10M3 8h10',
  'plus-circle': 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5M8 5v6M5 8h6',
  right: 'M6 3.5L10.5 8L6 12.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.5 10.5l3.5 3.5',
  table: 'M2 3h12v10H2zM2 6.5h12M6 6.5v6.5',
};

const template = document.createElement('template');
template.innerHTML = `<svg><defs>${Object.entries(lines)
  .map(([name, line]) =>
    `<g id="amends:${name}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${line}"/></g>`)
  .join('')}</defs></svg>`;
Iconset.register('amends', 16, template);
