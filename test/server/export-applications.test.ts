import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '../exchange/read.ts';
import { exportApplications } from '../../src/server/export/export-applications.ts';
import { loadFormWords } from '../../src/server/form-words.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { fillCall, filledCall, filledInstitution } from '../register/filled-call.ts';

const applications = 1001;
let register: FreshRegister;
let bytes: Uint8Array;

const exported = async (until: Date): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const wanted = {
    call: filledCall,
    reader: 'operator',
    institutions: [{ id: filledInstitution, name: 'Толық университет' }],
    until,
    locale: 'kk',
    words: await loadFormWords(),
  } as const;
  for await (const piece of exportApplications(register, wanted)) pieces.push(piece);
  return Buffer.concat(pieces);
};

beforeAll(async () => {
  register = await freshRegister();
  await fillCall(register, applications);
  bytes = await exported(new Date());
});
afterAll(async () => register.close());

const sheet = async (name: string, file = bytes) =>
  cellsOf(file, 'call.xlsx', { sheet: name, limitBytes: 50_000_000 });

describe('exportApplications', () => {
  it('has every application once, over more than one page, with words for codes', async () => {
    const [header = [], ...rows] = await sheet('applications');
    expect(header.slice(0, 4)).toEqual(['Өтінім нөмірі', 'Ұйым', 'Үміткер', 'Күйі']);
    expect(rows).toHaveLength(applications);
    expect(new Set(rows.map(([reference]) => reference)).size).toBe(applications);
    const [first = []] = rows;
    expect(first[1]).toBe('Толық университет');
    expect(first[2]).toBe('Әсел 1 Қуанышқызы');
    expect(first[3]).toBe('Талаптарға сай');
    expect(first[7]).toBe('Technische Universität 1');
    expect(first[8]).toBe('Германия');
    expect(rows[49]?.[2]).toBe('Әсел 50');
  });

  it('has every task beside its application, and no text as a formula', async () => {
    const [, ...rows] = await sheet('tasks');
    expect(rows).toHaveLength(applications * 3);
    const references = new Set((await sheet('applications')).slice(1).map(([reference]) => reference));
    expect(rows.every(([reference]) => references.has(reference ?? ''))).toBe(true);
    expect(rows[0]?.slice(3, 5)).toEqual(['1', '=HYPERLINK("x";"1")']);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).not.toContain('<f>');
    expect(xml.match(/<c t="inlineStr" s="2"><is><t xml:space="preserve">=HYPERLINK/g)).toHaveLength(
      applications * 3,
    );
  });

  it('leaves what was submitted after its moment out of both sheets', async () => {
    // They were submitted a second apart.
    const file = await exported(new Date(Date.now() - 900_000));
    const [, ...rows] = await sheet('applications', file);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(200);
    expect((await sheet('tasks', file)).slice(1)).toHaveLength(rows.length * 3);
  });
});
