import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import jsQr from 'jsqr';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { checkBadge } from '../../src/exchange/credential/check-badge.ts';
import { issuerForm } from '../../src/exchange/credential/issuer-form.ts';
import { text } from '../../src/messages.ts';
import { openVerifiedWorld, type VerifiedWorld } from './verified-world.ts';

const run = promisify(execFile);
/** Poppler draws a page as a picture; where it is not installed, the picture is not looked at. */
const hasPoppler = await run('pdftoppm', ['-v']).then(
  () => true,
  () => false,
);

let world: VerifiedWorld;
let base = '';
let id = '';
beforeAll(async () => {
  world = await openVerifiedWorld();
  const place = await world.verified('aigerim', 'achieved');
  base = `/api/institutions/${place.institutionId}`;
  const given = await (
    await world.as('aigerim')
  )('POST', `${base}/results/${place.resultId}/credential`, { body: { locale: 'kk', evidence: [0] } });
  id = given.json<{ id: string }>().id;
});
afterAll(async () => world.close());

const print = async (who: string, locale: Locale) =>
  (await world.as(who))('GET', `${base}/credentials/${id}/paper?locale=${locale}`);
const open = async (url: string) => world.app.inject({ method: 'GET', url });

const readBack = async (pdf: Buffer) => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_none, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const attached = [...((await document.getAttachments()) ?? new Map<string, { filename: string }>())];
  const files = attached.map(async ([key, { filename }]) => {
    const content = await document.getAttachmentContent(key);
    return { name: filename, body: Buffer.from(content ?? []).toString('utf8') };
  });
  return {
    words: pages.join(' ').replaceAll(/\s+/g, ' '),
    pages: document.numPages,
    files: await Promise.all(files),
  };
};

/** A picture as Poppler writes it (P6: a line of its form, width and height, the greatest value, then red, green, blue). */
const readPicture = (bytes: Buffer) => {
  const [head = '', width = '', height = ''] =
    /^P6\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  const points = bytes.subarray(head.length);
  const size = { width: Number(width), height: Number(height) };
  const picture = new Uint8ClampedArray(size.width * size.height * 4).fill(255);
  for (let at = 0; at < size.width * size.height; at += 1) {
    picture.set(points.subarray(at * 3, at * 3 + 3), at * 4);
  }
  return { picture, ...size };
};

/** What a phone reads from the printed page. */
const scan = async (pdf: Buffer): Promise<string | undefined> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-paper-'));
  try {
    await writeFile(path.join(folder, 'paper.pdf'), pdf);
    await run('pdftoppm', ['-r', '150', '-f', '1', '-l', '1', 'paper.pdf', 'page'], { cwd: folder });
    const drawn = await readFile(path.join(folder, 'page-1.ppm'));
    const { picture, width, height } = readPicture(drawn);
    return jsQr.default(picture, width, height)?.data;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const pageAddress = /http:\/\/[^\s]+\/credential\/\S+/;

test.each(locales)('the holder has it on paper in %s, with all that it says', async (locale) => {
  const answer = await print('aigerim', locale);
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const { words, pages } = await readBack(answer.rawPayload);
  expect(pages).toBe(1);
  for (const said of [
    'Айгерім Нұрбек',
    text(locale, 'credential.desk.title'),
    text(locale, 'credential.verdict.achieved'),
    text(locale, 'credential.paper.check'),
    'https://doi.org/10.1000/182',
    id,
  ]) {
    expect(words).toContain(said);
  }
  const again = await print('aigerim', locale);
  expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
});

test('the signed file travels in it, and is good by itself', async () => {
  const { files } = await readBack((await print('aigerim', 'ru')).rawPayload);
  expect(files.map(({ name }) => name)).toEqual(['credential.json']);
  const own = await (await world.as('aigerim'))('GET', `${base}/credentials/${id}/file`);
  expect(files[0]?.body).toBe(own.body);
  const institutionId = base.slice(base.lastIndexOf('/') + 1);
  const checked = await checkBadge(files[0]?.body ?? '', {
    issuer: issuerForm.parse((await open(`/credentials/issuers/${institutionId}`)).json()),
    status: (await open(`/credentials/status/${institutionId}/0`)).body,
    now: new Date(Date.now() + 2000).toISOString(),
  });
  expect(checked.ok).toBe(true);
});

test.skipIf(!hasPoppler)('a phone reads the picture, and the page says what the register says', async () => {
  for (const locale of locales) {
    const pdf = (await print('aigerim', locale)).rawPayload;
    const { words } = await readBack(pdf);
    const address = await scan(pdf);
    expect(address).toMatch(pageAddress);
    // Copied from the paper it is the same address, whatever signs its code has.
    expect(words.replaceAll(' ', '')).toContain(address ?? 'nothing');
    const { pathname } = new URL(address ?? '');
    expect(pathname.startsWith(`/${locale}/credential/`)).toBe(true);
    const page = await open(pathname);
    expect(page.statusCode).toBe(200);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(page.body).toContain(text(locale, 'credential.page.good'));
    expect(page.body).toContain('Айгерім Нұрбек');
  }
});

const addressOf = async (): Promise<string> => {
  const { words } = await readBack((await print('aigerim', 'en')).rawPayload);
  const [found = ''] = /\/en\/credential\/[A-Za-z0-9_. -]+/.exec(words) ?? [];
  const [, token = ''] =
    /([A-Za-z0-9_-]+\.crd_[0-9a-f-]{36}\.[A-Za-z0-9_-]{22})/.exec(found.replaceAll(' ', '')) ?? [];
  return `/en/credential/${token}`;
};

test('nobody guesses the address of another', async () => {
  const address = await addressOf();
  expect((await open(address)).statusCode).toBe(200);
  for (const wrong of [
    `${address.slice(0, -1)}${address.endsWith('A') ? 'B' : 'A'}`,
    address.replace(/\.[^.]+$/, '.'),
    address.replace('crd_', 'res_'),
    `${address}A`,
    '/en/credential/nothing',
  ]) {
    expect([wrong, (await open(wrong)).statusCode]).toEqual([wrong, 404]);
  }
});

test('the office has it on paper without the holder\u2019s file, and that is written down; others have nothing', async () => {
  const { words, files } = await readBack((await print('alatau-coordinator', 'kk')).rawPayload);
  expect(words).toContain('Айгерім Нұрбек');
  expect(files).toEqual([]);
  const institutionId = base.slice(base.lastIndexOf('/') + 1);
  const looks = await world.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('access_log')
      .select('actor')
      .where('permission', '=', 'print-credential')
      .where('what', '=', 'read')
      .execute(),
  );
  expect(looks).toEqual([{ actor: world.accounts.get('alatau-coordinator') }]);
  for (const other of ['esil-head', 'daniyar', 'auditor']) {
    expect([other, (await print(other, 'kk')).statusCode]).toEqual([other, 403]);
  }
});

test('what is revoked is not printed, and its picture says so', async () => {
  const address = await addressOf();
  const coordinator = await world.as('alatau-coordinator');
  await coordinator('POST', `${base}/credentials/${id}/revoke`, { body: { reason: 'Қате берілді' } });
  for (const who of ['aigerim', 'alatau-coordinator']) {
    const refused = await print(who, 'kk');
    expect([refused.statusCode, refused.json()]).toEqual([409, { code: 'credential-not-in-force' }]);
  }
  const page = await open(address);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(text('en', 'credential.refused.revoked'));
  expect(page.body).not.toContain('Айгерім Нұрбек');
});
