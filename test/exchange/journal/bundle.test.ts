import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/core/journal/entry.ts';
import { readHeads } from '../../../src/exchange/journal/read-heads.ts';
import { readJournalBundle } from '../../../src/exchange/journal/read-journal-bundle.ts';
import { chainOf, headOf } from '../../core/journal/build-journal.ts';
import { bundleText } from './bundle-text.ts';

const opening = { exportedAt: '2026-11-25T12:00:00.000Z', publicKey: 'key' };
const entries = [...chainOf('uni', [1, 2, 3], true), ...chainOf('офис', [4])];
const heads = [headOf(entries, 3)];
const written = (): Promise<string> => bundleText(entries, heads, opening.publicKey);

const inPieces = async function* (bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
const read = async (
  content: string | Uint8Array,
  size = 65_536,
  limits?: { lineLength: number; lines: number },
) => {
  const taken: JournalEntry[] = [];
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const bundle = await readJournalBundle(inPieces(bytes, size), (entry) => taken.push(entry), limits);
  return { bundle, taken };
};
const refusalOf = async (...asked: Parameters<typeof read>) => {
  const { bundle } = await read(...asked);
  return bundle.ok ? 'read' : bundle.refusal;
};

describe('a journal bundle', () => {
  it('reads as it was written, in pieces of any size', async () => {
    const bytes = Buffer.from(await written());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        const { bundle, taken } = await read(bytes, size);
        expect(taken).toEqual(entries);
        expect(bundle).toEqual({
          ok: true,
          value: {
            header: { format: 'qaitu-journal', version: 1, ...opening },
            heads,
            lines: 7,
            isComplete: true,
          },
        });
      }),
      { numRuns: 20 },
    );
  });

  it('is not complete without its end or with a line less', async () => {
    const lines = (await written()).split('\n');
    for (const dropped of [6, 5, 3]) {
      const { bundle } = await read(lines.toSpliced(dropped, 1).join('\n'));
      expect(bundle.ok && bundle.value.isComplete).toBe(false);
    }
  });

  it('is truncated when its last line breaks off, wherever', async () => {
    const whole = await written();
    const ends = [...whole.matchAll(/\n/g)].map(({ index }) => index + 1);
    for (let length = 1; length < whole.length; length += 37) {
      if (ends.includes(length)) continue;
      expect(await refusalOf(whole.slice(0, length))).toMatchObject({ code: 'truncated' });
    }
  });

  it('is refused for what it is not', async () => {
    const whole = await written();
    const changed = (line: number, content: string) =>
      whole
        .split('\n')
        .with(line - 1, content)
        .join('\n');
    const cases: readonly (readonly [string, unknown])[] = [
      ['', { code: 'empty', params: {} }],
      ['a,b\n1,2\n', { code: 'not-a-journal', params: {} }],
      ['{}\n', { code: 'not-a-journal', params: {} }],
      [
        changed(1, '{"format":"qaitu-journal","version":2,"keys":[]}'),
        { code: 'other-version', params: { version: 2 } },
      ],
      [changed(3, '{"entry":'), { code: 'not-json', params: { line: 3 } }],
      [changed(3, ''), { code: 'not-json', params: { line: 3 } }],
      [
        changed(3, '{"entry":{"id":1}}'),
        { code: 'line-malformed', params: { line: 3, place: 'entry.institutionId' } },
      ],
      [changed(3, '{"more":1}'), { code: 'line-malformed', params: { line: 3, place: '' } }],
      [changed(3, '[]'), { code: 'line-malformed', params: { line: 3, place: '' } }],
      [
        changed(6, '{"head":{"institutionId":"uni","sequence":0}}'),
        { code: 'line-malformed', params: { line: 6, place: 'head.sequence' } },
      ],
      [
        `${whole}{"end":{"entries":4,"heads":1}}\n`,
        { code: 'line-malformed', params: { line: 8, place: 'end' } },
      ],
      [
        `${whole.split('\n').toSpliced(6, 1).join('\n')}${whole.split('\n')[1]}\n`,
        { code: 'line-malformed', params: { line: 7, place: 'entry' } },
      ],
    ];
    for (const [content, refusal] of cases)
      expect(await refusalOf(content), content.slice(-80)).toEqual(refusal);
    expect(await refusalOf(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))).toMatchObject({ code: 'not-utf8' });
    expect(await refusalOf(Buffer.concat([Buffer.from(whole), Buffer.from([0xd0])]))).toMatchObject({
      code: 'not-utf8',
    });
  });

  it('has limits, which hold before a line is complete', async () => {
    const whole = await written();
    const limit = { lineLength: 600, lines: 100 };
    expect(await refusalOf(`${whole}${'x'.repeat(700)}`, 50, limit)).toEqual({
      code: 'line-too-long',
      params: { line: 8, limit: 600 },
    });
    expect(await refusalOf(`${whole}${'x'.repeat(700)}\n`, 100_000, limit)).toMatchObject({
      params: { line: 8 },
    });
    expect(await refusalOf(whole, 50, { lineLength: 600, lines: 3 })).toEqual({
      code: 'too-many-lines',
      params: { limit: 3 },
    });
  });
});

describe('published heads', () => {
  it('are read from an answer, an array, and lines', () => {
    const signed = { ...headOf(entries, 2), signature: 's' };
    const both = [...heads, signed];
    expect(readHeads(JSON.stringify({ heads: both, publicKey: 'k', more: 1 }))).toEqual({
      ok: true,
      value: { heads: both, publicKey: 'k' },
    });
    expect(readHeads(JSON.stringify(both, null, 2))).toEqual({ ok: true, value: { heads: both } });
    expect(readHeads(both.map((head) => JSON.stringify(head)).join('\r\n'))).toMatchObject({
      value: { heads: both },
    });
    expect(readHeads(`${JSON.stringify({ head: signed })}\n`)).toEqual({
      ok: true,
      value: { heads: [signed] },
    });
    expect(readHeads('[]')).toEqual({ ok: true, value: { heads: [] } });
  });

  it.each([
    ['', ''],
    ['nonsense', '1'],
    [`${JSON.stringify(heads[0])}\n{}`, '2'],
    ['[1]', 'heads.0'],
    ['[{"institutionId":"uni","sequence":1,"at":"","hash":"short"}]', 'heads.0.hash'],
    ['{\n"heads": 1\n}', 'heads'],
  ])('are refused from %j', (content, place) => {
    expect(readHeads(content)).toEqual({
      ok: false,
      refusal: { code: 'heads-malformed', params: { place } },
    });
  });
});
