import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openObjectService } from '../register/object-service.ts';
import { document, openApplicant } from './applicant.ts';
import { openRig, type Rig } from './rig.ts';
import { openShakyLine } from './shaky-line.ts';

const secret = 'a secret of the test';
let service: Awaited<ReturnType<typeof openObjectService>>;
let line: Awaited<ReturnType<typeof openShakyLine>>;
let rig: Rig;
let applicant: Awaited<ReturnType<typeof openApplicant>>;
beforeAll(async () => {
  service = await openObjectService(secret);
  line = await openShakyLine(Number(new URL(service.endpoint).port));
  rig = await openRig({
    settings: {
      QAITU_FILES_S3_ENDPOINT: `http://127.0.0.1:${line.port}`,
      QAITU_FILES_S3_BUCKET: 'evidence',
      QAITU_FILES_S3_KEY: 'qaitu',
      QAITU_FILES_S3_SECRET: secret,
    },
  });
  applicant = await openApplicant(rig.server());
}, 300_000);
afterAll(async () => {
  await rig.close();
  await line.close();
  await service.close();
});

const away = { status: 503, body: { code: 'files-away' } };
const incoming = async (): Promise<readonly string[]> => readdir(path.join(rig.data, 'files/incoming'));
const idOf = (body: unknown): string => (body as { file: { id: string } }).file.id;

/** Nothing of it is known to the register, and nothing lies about; the next try, on a sound line, is a first one. */
const refusedWhole = async (name: string): Promise<void> => {
  const before = await applicant.names();
  expect(await applicant.upload(`${name}.pdf`, document(name))).toEqual(away);
  expect(await applicant.names()).toEqual(before);
  expect(await incoming()).toEqual([]);
  line.become('sound');
  const taken = await applicant.upload(`${name}.pdf`, document(name));
  expect(taken.status).toBe(200);
  expect(await applicant.names()).toEqual([...before, `${name}.pdf`].toSorted());
  expect((await applicant.download(idOf(taken.body))).content).toEqual(document(name));
};

test('a service that is down', async () => {
  line.become('refusing');
  await refusedWhole('down');
});

test('a service that answers 503 to everything', async () => {
  service.fail(3);
  await refusedWhole('failing');
});

test('a service that fails once is asked again, and nobody notices', async () => {
  service.fail(1);
  expect(await applicant.upload('once.pdf', document('once'))).toMatchObject({ status: 200 });
});

test('a service whose answer breaks off', async () => {
  line.become({ cutAfter: 10 });
  await refusedWhole('half');
});

test('a slow service is waited for', async () => {
  line.become({ delay: 700 });
  expect(await applicant.upload('slow.pdf', document('slow', 100_000))).toMatchObject({ status: 200 });
  line.become('sound');
});

test('a document that comes back by half is not taken for whole', async () => {
  const content = document('whole', 200_000);
  const id = idOf((await applicant.upload('whole.pdf', content)).body);
  line.become({ cutAfter: 100_000 });
  await expect(applicant.download(id)).rejects.toThrow(/terminated|other side closed|fetch failed/);
  line.become('refusing');
  expect(await applicant.download(id)).toMatchObject({ status: 503 });
  line.become('sound');
  expect((await applicant.download(id)).content).toEqual(content);
});

test('meanwhile everything else went on, and what was said is one line a request, without a key', async () => {
  line.become('refusing');
  const working = rig.work(2);
  await rig.untilWriting();
  const known = await working.stop();
  expect(known.refused.size).toBe(0);
  line.become('sound');
  await rig.settle(known);
  const said = rig.server().complaints();
  expect(said).toContain('the file store does not answer');
  expect(said).not.toContain(secret);
  expect(said).not.toMatch(/\n\s+at /);
  await rig.checkWhole();
}, 300_000);
