import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { studyCommand } from '../../src/cli/study.ts';
import { placeStudyRecords } from '../access/study-records.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { askCommand } from './ask-command.ts';

let register: FreshRegister;
let folder = '';
let studyId = '';
const addressOf = ({ connection: { user, host = '', port, database } }: FreshRegister): string =>
  `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
const ask = async (...args: string[]) =>
  askCommand(studyCommand, args, 'en', { DATABASE_URL: addressOf(register) });

beforeAll(async () => {
  register = await freshRegister();
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-export-'));
  const admin = new Client(register.admin);
  await admin.connect();
  await admin.query(
    `insert into institution (id, kind, name, short_name, country, is_demonstration, created_at) values ('uni-001', 'university', '{"kk":"A","ru":"A","en":"A"}', 'A', 'KAZ', false, now()) on conflict do nothing`,
  );
  ({ studyId } = await placeStudyRecords(admin, 'uni-001', 'acc-first'));
  const code = {
    name: 'Code',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    color: null,
    isCodable: true,
  };
  await admin.query('update code_content set content = $1', [JSON.stringify(code)]);
  await admin.query('update theme_content set content = $1', [
    JSON.stringify({ name: { en: 'Theme' }, statement: {}, codes: [] }),
  ]);
  await admin.end();
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true });
});

it('writes a project and a codebook of the register, and never over a file', async () => {
  const file = path.join(folder, 'study.qdpx');
  const written = await ask('export', studyId, file);
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(written.out).toContain('study.qdpx');
  expect(Object.keys(unzipSync(await readFile(file)))[0]).toBe('project.qde');
  expect(await ask('export', studyId, file)).toMatchObject({ code: 2, out: '' });
  expect(await ask('export', studyId, path.join(folder, 'book.qdc'))).toMatchObject({ code: 0 });
  expect(await readFile(path.join(folder, 'book.qdc'), 'utf8')).toContain('name="Code"');
});

it('says in a sentence why nothing is written', async () => {
  const unknown = await ask(
    'export',
    'std_00000000-0000-7000-8000-000000000000',
    path.join(folder, 'a.qdpx'),
  );
  expect(unknown).toMatchObject({
    code: 2,
    err: 'std_00000000-0000-7000-8000-000000000000: there is no such study.\n',
  });
  const form = await ask('export', studyId, path.join(folder, 'a.txt'));
  expect(form).toMatchObject({ code: 2, err: 'a.txt: the name must end in .qdpx or .qdc.\n' });
  expect(await ask('export', studyId)).toMatchObject({ code: 2 });
});
