import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { iinRefusals } from '../../../src/core/basics/iin.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { parametersOf } from '../../../src/cli/messages.ts';
import { catalogue } from '../../../src/messages.catalogue.ts';
import { text } from '../../../src/messages.ts';
import { refusalSentence } from '../../../src/web/desk/refusal-sentence.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const places = [
  'src/core/institution',
  'src/core/person',
  'src/server/routes',
  'src/server/api',
  'src/register/institution',
  'src/register/person',
  'src/register/perform.ts',
];

const filesOf = (place: string): readonly string[] =>
  place.endsWith('.ts')
    ? [place]
    : readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(place, name));

/** Codes that are put together from the state of a record; a new one must be listed here. */
const templates: Readonly<Record<string, readonly string[]>> = {
  // Each says where: its sentences are read with their values in test/core/institution/document-template.test.ts.
  'template-${problem}': [],
  'invitation-${invitation.state}': ['invitation-accepted', 'invitation-withdrawn', 'invitation-expired'],
  'partner-file-${code}': [
    ...['partner-file-missing', 'partner-file-malformed', 'partner-file-unwritable'],
    'partner-file-contradiction',
  ],
};

const sources = places.flatMap(filesOf).map((file) => readFileSync(path.join(root, file), 'utf8'));
const plain = sources.flatMap((source) =>
  [...source.matchAll(/\bcode:[^,;}]*?'([a-z][a-z-]+)'/g)].map((found) => found[1] ?? ''),
);
const more = sources.flatMap((source) =>
  [...source.matchAll(/\? '([a-z-]+)' : '([a-z-]+)'/g)].flatMap((found) =>
    /code/.test(source.slice(Math.max(0, found.index - 30), found.index))
      ? [found[1] ?? '', found[2] ?? '']
      : [],
  ),
);
const built = sources.flatMap((source) =>
  [...source.matchAll(/\bcode: `([^`]+)`/g)].map((found) => found[1] ?? ''),
);
const codes = [
  ...new Set([...plain, ...more, ...built.flatMap((name) => templates[name] ?? []), ...iinRefusals]),
].toSorted();

describe('refusals of the register', () => {
  it('are found in the sources', () => {
    for (const code of ['not-permitted', 'last-administrator', 'password-wrong', 'field-unknown'])
      expect(codes).toContain(code);
    expect(built.filter((name) => !(name in templates))).toEqual([]);
  });

  it.each(locales)('have each a sentence in %s, without params as well', (locale) => {
    const silent = codes.filter(
      (code) => refusalSentence(locale, { code }) === text(locale, 'refusal.general', { code }),
    );
    expect(silent).toEqual([]);
  });

  it('ask for no value that a refusal may lack', () => {
    const asking = codes.filter((code) => {
      const entry = catalogue['refusal']?.[code] ?? catalogue['auth']?.[`refusal.${code}`];
      return entry !== undefined && [...parametersOf(entry.en).keys()].length > 0;
    });
    expect(asking).toEqual([]);
  });

  it('show the code of one that nobody wrote a sentence for', () => {
    expect(refusalSentence('en', { code: 'moon-full' })).toContain('moon-full');
  });
});
