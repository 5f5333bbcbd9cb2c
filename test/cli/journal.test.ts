import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { journalCommand } from '../../src/cli/journal.ts';
import type { JournalEntry } from '../../src/core/journal/entry.ts';
import { headSigner } from '../../src/register/journal/sign-heads.ts';
import { chainOf, headOf, rebuiltFrom } from '../core/journal/build-journal.ts';
import { bundleText } from '../exchange/journal/bundle-text.ts';
import { askCommand } from './ask-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-journal-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const signer = headSigner(Buffer.alloc(32, 5));
const uni = chainOf('uni', [1, 2, 3, 4, 5, 6]);
const office = chainOf('national-office', [7, 8]);
const heads = [headOf(uni, 6), headOf(office, 2)].map(signer.sign);

const keep = (name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const bundle = async (name: string, entries: readonly JournalEntry[], own = heads): Promise<string> =>
  keep(name, await bundleText(entries, own, signer.publicKey));
const ask = (...args: string[]) => askCommand(journalCommand, ['verify', ...args]);

describe('qaitu journal verify', () => {
  it('prints the contract and exits 0 for a whole journal', async () => {
    const file = await bundle('whole', [...uni, ...office]);
    expect(await ask(file, '--json')).toEqual({
      code: 0,
      out: '{"entries":8,"heads":2,"valid":true,"faults":[]}\n',
      err: '',
    });
  });

  const changed = uni.with(1, { ...(uni[1] ?? office[0]), kind: 'x' } as JournalEntry);
  it.each([
    ['changed', 2, changed],
    ['cut', 5, uni.slice(0, 4)],
    ['swapped', 2, uni.with(1, uni[3] as JournalEntry).with(3, uni[1] as JournalEntry)],
    ['rebuilt', 6, rebuiltFrom(changed, 1)],
  ] as const)('names a journal that was %s and exits 1', async (kind, sequence, entries) => {
    const file = await bundle(kind, [...entries, ...office]);
    const { code, out, err } = await ask(file, '--json');
    expect(JSON.parse(out)).toEqual({
      entries: entries.length + 2,
      heads: 2,
      valid: false,
      faults: [{ kind, institution: 'uni', sequence }],
    });
    expect([code, err]).toEqual([1, '']);
  });

  it('finds a cut and a rebuilt journal with the heads of another file only', async () => {
    const cut = await bundle('cut-with-heads', uni.slice(0, 4), []);
    const published = keep('heads.json', JSON.stringify({ heads, publicKey: signer.publicKey }));
    expect((await ask(cut)).code).toBe(0);
    expect((await ask(cut)).out).toContain('--heads');
    const { code, out } = await ask(cut, '--heads', published, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      heads: 2,
      faults: [
        { kind: 'cut', institution: 'national-office', sequence: 1 },
        { kind: 'cut', institution: 'uni', sequence: 5 },
      ],
    });
  });

  it('says a fault in each language', async () => {
    const file = await bundle('spoken', changed, []);
    for (const [locale, sentence] of [
      ['kk', 'uni: 2-жазба өзгертілген.'],
      ['ru', 'uni: запись 2 изменена.'],
      ['en', 'uni: entry 2 was changed.'],
    ] as const) {
      const { out } = await askCommand(journalCommand, ['verify', file], locale);
      expect(out.split('\n', 1)[0]).toBe(sentence);
    }
  });

  it('believes no head whose signature is wrong', async () => {
    const forged = rebuiltFrom(changed, 1);
    const lying = { ...headOf(forged, 6), signature: heads[0]?.signature ?? '' };
    const { code, err } = await ask(await bundle('forged', [...forged, ...office], [lying]));
    expect([code, err]).toEqual([
      2,
      'The signature of the hash published for entry 6 of uni is not valid.\n',
    ]);
    const other = keep(
      'other-key',
      JSON.stringify({ heads, publicKey: headSigner(Buffer.alloc(32)).publicKey }),
    );
    expect((await ask(await bundle('sound', [...uni, ...office]), '--heads', other)).code).toBe(2);
  });

  it('never calls a file whole that lacks its end, but names what it can', async () => {
    const whole = await bundle('to-cut', [...uni, ...office]);
    const lines = readFileSync(whole, 'utf8').split('\n');
    const short = keep('short', `${lines.slice(0, 5).join('\n')}\n`);
    expect(await ask(short)).toEqual({
      code: 2,
      out: '',
      err: 'The file breaks off at line 5: download it again.\n',
    });
    const published = keep('kept.jsonl', heads.map((head) => JSON.stringify(head)).join('\n'));
    const { code, out } = await ask(short, '--heads', published);
    expect(code).toBe(1);
    expect(out).toContain('uni: entries are missing, the first of them is 5.');
    expect(out).toContain('not complete');
  });

  it('explains itself and refuses what it cannot use', async () => {
    expect(await ask('--help')).toMatchObject({ code: 0, err: '' });
    const missing = await ask(path.join(folder, 'nothing'));
    expect([missing.code, missing.err]).toEqual([
      2,
      `The file ${path.join(folder, 'nothing')} cannot be read (ENOENT).\n`,
    ]);
    expect((await ask(folder)).code).toBe(2);
    const file = await bundle('again', uni);
    expect((await ask(file, '--heads', path.join(folder, 'nothing'))).code).toBe(2);
    expect((await ask()).code).toBe(2);
    expect((await ask(file, file)).code).toBe(2);
  });
});
