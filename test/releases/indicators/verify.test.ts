import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorRelease } from '../../../src/core/release/indicator-release.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { textOf } from '../../../src/messages.ts';
import { indicatorFiles, type IndicatorFiles } from '../../../src/releases/indicators/indicator-files.ts';
import type { ReleaseFault } from '../../../src/releases/indicators/verify/release-fault.ts';
import { verifyFiles } from '../../../src/releases/indicators/verify/verify-files.ts';
import { verifyRelease } from '../../../src/releases/indicators/verify/verify-release.ts';
import { writeIndicatorRelease } from '../../../src/releases/indicators/write-indicator-release.ts';
import { releaseId, sha256 } from '../../../src/releases/release-id.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { sampleFiles } from './sample-files.ts';

const solver = await highsPrograms(60);
const parent = mkdtempSync(path.join(tmpdir(), 'qaitu-verify-'));
afterAll(() => rmSync(parent, { recursive: true }));
let release: IndicatorFiles;
beforeAll(async () => {
  release = await sampleFiles();
});

/** Writes files as they are and verifies them. */
const verdict = async (
  files: ReadonlyMap<string, Uint8Array>,
  id: string,
): Promise<readonly ReleaseFault[]> => {
  const folder = path.join(mkdtempSync(path.join(parent, 'case-')), id);
  mkdirSync(folder);
  for (const [name, body] of files) writeFileSync(path.join(folder, name), body);
  return (await verifyRelease(folder, solver)).faults;
};

/** Somebody changes a file and makes the manifest fit. */
const resealed = async (name: string, change: (text: string) => string): Promise<readonly ReleaseFault[]> => {
  const files = new Map(release.files);
  const text = new TextDecoder().decode(files.get(name));
  expect(change(text)).not.toBe(text);
  files.set(name, new TextEncoder().encode(change(text)));
  const listed = release.manifest.files.map((file) => {
    const body = files.get(file.name) ?? new Uint8Array();
    return { name: file.name, bytes: body.byteLength, sha256: sha256(body) };
  });
  const { dataThrough, isDemonstration } = release.manifest;
  const id = releaseId(dataThrough, listed);
  const manifest = { id, dataThrough, isDemonstration, files: listed };
  files.set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`));
  return verdict(files, id);
};

/** Somebody changes what a release says and has all files written anew. */
const rewritten = async (
  change: (content: IndicatorRelease) => IndicatorRelease,
): Promise<readonly string[]> => {
  const content = JSON.parse(
    new TextDecoder().decode(release.files.get('indicators.json')),
  ) as IndicatorRelease;
  const written = indicatorFiles(change(content), null);
  return (await verdict(written.files, written.manifest.id)).map(({ code }) => code);
};

const withTable = (
  content: IndicatorRelease,
  change: Partial<IndicatorRelease['tables'][number]>,
): IndicatorRelease => ({
  ...content,
  tables: content.tables.map((table, at) => (at === 0 ? { ...table, ...change } : table)),
});

describe('a folder of a release', () => {
  it('verifies as it was written, and is the same bytes again', async () => {
    const folder = await writeIndicatorRelease(parent, release);
    const found = await verifyRelease(folder, solver);
    expect(found.faults).toEqual([]);
    expect(found.figures).toBeGreaterThan(60);
    const again = await sampleFiles();
    expect([...again.files].map(([name, body]) => [name, sha256(body)])).toEqual(
      [...release.files].map(([name, body]) => [name, sha256(body)]),
    );
  });

  it('is refused with any one byte changed, wherever it is', () => {
    const unseen: string[] = [];
    for (const [name, body] of release.files) {
      const step = name === 'manifest.json' ? 1 : Math.max(1, Math.floor(body.length / 150));
      for (let at = 0; at < body.length; at += step) {
        const changed = Uint8Array.from(body);
        const byte = changed[at] ?? 0;
        changed[at] = byte === 0x39 ? 0x38 : byte + 1;
        const { faults } = verifyFiles('x', new Map([...release.files, [name, changed]]));
        if (faults.length === 0) unseen.push(`${name} ${at}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('is refused with a file missing, one too many, or under another name', async () => {
    const { id } = release.manifest;
    const without = new Map(release.files);
    without.delete('units.csv');
    expect((await verdict(without, id)).map(({ code }) => code)).toContain('file-missing');
    const more = new Map([...release.files, ['notes.txt', new Uint8Array([1])]]);
    expect(await verdict(more, id)).toEqual([{ code: 'file-unlisted', params: { file: 'notes.txt' } }]);
    expect((await verdict(release.files, 'renamed')).map(({ code }) => code)).toEqual(['wrong-folder']);
    expect((await verifyRelease(path.join(parent, 'nowhere'), solver)).faults[0]?.code).toBe('no-manifest');
  });
});

describe('a release that was changed together with its manifest', () => {
  it('is refused for a changed cell, hash, title or range', async () => {
    const changes: readonly [string, (text: string) => string, ReleaseFault['code']][] = [
      ['indicators.csv', (text) => text.replace(/,\d\d,/, ',99,'), 'table-differs'],
      ['counts-K2.csv', (text) => text.replace(',c,protects-others', ',12,'), 'table-differs'],
      ['datapackage.json', (text) => text.replace(/"hash": "sha256:./, '"hash": "sha256:g'), 'metadata'],
      ['datapackage.json', (text) => text.replace('"title": "Indicators', '"title": "Figures'), 'metadata'],
      ['catalog.jsonld', (text) => text.replace('"Indicators of', '"Figures of'), 'metadata'],
      ['catalog.jsonld', (text) => text.replace(/("dcat:distribution": )\[[\s\S]*\]/, '$1[]'), 'metadata'],
      ['csv-metadata.json', (text) => text.replace('"dc:title": "Ind', '"dc:title": "End'), 'metadata'],
      ['CITATION.cff', (text) => text.replace('title: "Ind', 'title: "End'), 'metadata'],
      ['datacite.json', (text) => text.replace('"title": "Indicators', '"title": "Figures'), 'metadata'],
      ['README.md', (text) => text.replaceAll('Indicators of', 'Figures of'), 'metadata'],
      ['transparency.json', (text) => text.replace('"cost": ', '"cost": 9'), 'file-differs'],
      ['indicators.json', (text) => text.replace('"leastN": 10', '"leastN": "10"'), 'content-form'],
      ['indicators.parquet', (text) => text.slice(0, -9), 'file-differs'],
    ];
    for (const [name, change, code] of changes)
      expect([name, (await resealed(name, change)).map((fault) => fault.code)]).toEqual([
        name,
        expect.arrayContaining([code]),
      ]);
  });

  it('is refused where tables, sums and lines contradict each other, and where somebody is given away', async () => {
    expect(await rewritten((content) => content)).toEqual([]);
    expect(await rewritten((content) => withTable(content, { sum: 999 }))).toContain('sum');
    expect(
      await rewritten((content) => {
        const [first = 0, ...rest] = content.tables[0]?.rowSums ?? [];
        return withTable(content, { rowSums: [first + 1, ...rest] });
      }),
    ).toContain('sum');
    // One hidden cell printed after all gives its neighbours away.
    expect(
      await rewritten((content) => {
        const cells = content.tables[0]?.cells ?? [];
        const hidden = cells.findIndex(({ count }) => count === null);
        return withTable(content, {
          cells: cells.map((cell, at) => (at === hidden ? { count: 12, reason: null } : cell)),
        });
      }),
    ).toContain('revealed');
    expect(
      await rewritten((content) => ({
        ...content,
        lines: content.lines.map((line) =>
          line.indicator === 'K2' && line.unit === 'all'
            ? { ...line, value: { ...line.value, numerator: (line.value.numerator ?? 0) + 1 } }
            : line,
        ),
      })),
    ).toContain('line');
    expect(
      await rewritten((content) => ({
        ...content,
        transparency: {
          ...content.transparency,
          ranges: content.transparency.ranges.map((range) => ({ ...range, upper: 900 })),
        },
      })),
    ).toContain('range');
    expect(
      await rewritten((content) => ({
        ...content,
        transparency: { ...content.transparency, isSafe: false },
      })),
    ).toContain('unsafe');
  });

  it('says each fault in one sentence of every language, with what to do', () => {
    const params = {
      folder: 'f',
      file: 'x',
      given: 'a',
      computed: 'b',
      where: 'w',
      line: '3',
      table: 'K2',
      field: 'title',
    };
    const codes = [
      'no-manifest',
      'manifest-form',
      'file-missing',
      'file-unlisted',
      'file-changed',
      'wrong-id',
      'wrong-folder',
    ];
    const more = [
      'content-form',
      'table-differs',
      'file-differs',
      'sum',
      'few',
      'revealed',
      'range',
      'unsafe',
      'line',
      'metadata',
    ];
    for (const locale of locales)
      for (const code of [...codes, ...more])
        expect(
          textOf(locale, `release-file.fault.${code}`, { ...params, lower: '1', upper: '2' }).length,
        ).toBeGreaterThan(20);
  });
});
