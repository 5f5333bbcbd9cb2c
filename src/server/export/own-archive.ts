import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import type { OwnData } from '../../register/own-data.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (plain: string): string => plain.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const cell = (value: unknown): string =>
  escape(
    typeof value === 'string' ? value : value === null || value === undefined ? '—' : JSON.stringify(value),
  );

const tableOf = (rows: readonly object[]): string => {
  const [first] = rows;
  if (first === undefined) return '<p>—</p>';
  const keys = Object.keys(first);
  const head = keys.map((key) => `<th scope="col">${escape(key)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${keys.map((key) => `<td>${cell((row as Record<string, unknown>)[key])}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

/** All that is held about a person as a ZIP: a page to read in his language, and the same as JSON for programs. */
export const ownArchive = (locale: Locale, data: OwnData, at: string): Uint8Array => {
  const title = text(locale, 'person.archive.title');
  const parts = (Object.keys(data) as readonly (keyof OwnData)[]).map((name) => {
    const value = data[name];
    const rows = (Array.isArray(value) ? value : [value]) as readonly object[];
    // Typed, so that a part without a heading in the messages does not compile.
    return `<h2>${escape(text(locale, `person.archive.${name}`))}</h2>${tableOf(rows)}`;
  });
  const page =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(title)}</title>` +
    '<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}' +
    'td,th{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}</style></head>' +
    `<body><h1>${escape(title)}</h1><p>${escape(at)}</p>${parts.join('')}</body></html>`;
  return zipSync({
    'data.html': strToU8(page),
    'data.json': strToU8(`${JSON.stringify({ at, ...data }, null, 2)}\n`),
  });
};
