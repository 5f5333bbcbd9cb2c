import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/import.ts';
import { findAnyProfile } from '../../src/intake/find-any-profile.ts';
import { loadCodeLists } from '../../src/intake/load-code-lists.ts';
import { askCommand } from './ask-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-import-'));
const place = (name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('qaitu import', () => {
  it('lists the profiles that ship', async () => {
    const { code, out } = await askCommand(importCommand, ['profiles', '--json']);
    expect(code).toBe(0);
    const profiles = JSON.parse(out) as { profile: string; target: string }[];
    expect(profiles).toContainEqual(expect.objectContaining({ profile: 'capes', target: 'award' }));
    expect(profiles).toContainEqual(
      expect.objectContaining({ profile: 'erasmus-mobility', target: 'mobility-period' }),
    );
    expect(profiles).toContainEqual(expect.objectContaining({ profile: 'uis-flows', target: 'figure' }));
    expect(profiles).toContainEqual(expect.objectContaining({ profile: 'table1', target: 'figure' }));
  });

  it('reads by each profile that it lists', async () => {
    const { out } = await askCommand(importCommand, ['profiles', '--json']);
    const lists = await loadCodeLists();
    for (const { profile } of JSON.parse(out) as { profile: string }[])
      expect(await findAnyProfile(profile, lists)).toMatchObject({ ok: true });
  });

  it('tells a table of the paper by its headings', async () => {
    const file = path.resolve(import.meta.dirname, '../../reference/paper/table1.csv');
    const { out } = await askCommand(importCommand, ['--guess', file, '--json']);
    expect(JSON.parse(out)).toMatchObject({ profile: 'table1' });
  });

  it('proposes a profile, and a field for each column, without a database', async () => {
    const file = place('x.csv', 'Sending Country Code,Receiving Country Code,Возраст\nFR,BE,20\n');
    const { code, out } = await askCommand(importCommand, ['--guess', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ profile: 'erasmus-mobility', target: 'mobility-period' },
      columns: [{ field: 'sendingCountry' }, { field: 'receivingCountry' }, { field: 'age', why: 'heading' }],
    });
    const told = await askCommand(importCommand, ['--guess', file], 'ru');
    expect(told.out).toContain('Возраст → Возраст (по названию)');
  });

  it('says in one sentence what is wrong, and how the command is written', async () => {
    const profile = place('wrong.json', JSON.stringify({ kind: 'records', id: 'wrong' }));
    const file = place('y.csv', 'a,b\n1,2\n');
    const wrong = await askCommand(importCommand, [file, '--profile', profile]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('wrong.json');
    const unknown = await askCommand(importCommand, [file, '--profile', 'nobodys']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('capes');
    expect((await askCommand(importCommand, [])).code).toBe(2);
    expect((await askCommand(importCommand, [file, '--profile', 'capes', '--guess'])).code).toBe(2);
    expect((await askCommand(importCommand, ['--guess', path.join(folder, 'none.csv')])).err).toContain(
      'none.csv',
    );
  });
});
