import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { previewPartnerDocument, readExchangeDetail, readPartnerStay } from '../../src/contract/partner.ts';
import { emptyExchangeDetail } from '../../src/core/partner/exchange-detail.ts';
import { readEwpMobilityFile, readOmobilities } from '../../src/exchange/ewp/read-ewp-mobility-file.ts';
import { completeTranscript, writeTranscripts } from '../../src/exchange/ewp/write-transcripts.ts';
import { readLearningAgreements } from '../../src/exchange/ewp/read-learning-agreements.ts';
import { collectOwnData } from '../../src/register/own-data.ts';
import { perform } from '../../src/register/perform.ts';
import { erasePersonCommand } from '../../src/register/person/erase-person.ts';
import { sampleTranscript } from '../exchange/ewp/samples.ts';
import { hasEwpSchemas, officialExample, schemaFaults } from '../exchange/ewp/schema-faults.ts';
import { bytesOf, textOf, valueOf } from '../exchange/ewp/written.ts';
import { nextKey, openWorld, publicUrl, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let coordinator: Ask;
/** Aigerim's, whose exchange details are complete, and Daniyar's, of which nothing was written. */
let complete = '';
let bare = '';
const alatau = () => world.institutions.get('alatau') ?? '';
const base = (id: string) => `/api/institutions/${alatau()}/mobilities/${id}`;

const upload = async (id: string, bytes: Uint8Array, query: Readonly<Record<string, string>> = {}) =>
  world.app.inject({
    method: 'POST',
    url: `${base(id)}/partner-documents${'sha256' in query ? '' : '/preview'}?${new URLSearchParams({ name: 'tor.xml', ...query }).toString()}`,
    headers: {
      ...{ cookie: await world.cookieOf('alatau-coordinator'), origin: publicUrl },
      ...{ 'idempotency-key': nextKey(), 'content-type': 'application/octet-stream' },
    },
    payload: Buffer.from(bytes),
  });
const take = async (id: string, bytes: Uint8Array, record = 0) =>
  upload(id, bytes, {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    record: String(record),
  });
const read = async (id: string) =>
  readPartnerStay.answer.parse((await coordinator('GET', `${base(id)}/partner-files`)).json());
const file = async (id: string, kind: string) => {
  const answer = await coordinator('GET', `${base(id)}/partner-files/${kind}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.body;
};
const transcriptOf = (omobilityId: string): Uint8Array =>
  bytesOf(textOf(writeTranscripts([valueOf(completeTranscript({ ...sampleTranscript, omobilityId }))])));

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  coordinator = await world.as('alatau-coordinator');
  const stayOf = async (who: string): Promise<string> => {
    const { rows } = await admin.query<{ id: string }>(
      'select id from mobility where account_id = $1 and institution_id = $2',
      [world.accounts.get(who), alatau()],
    );
    return rows[0]?.id ?? '';
  };
  complete = await stayOf('aigerim');
  bare = await stayOf('daniyar');
});
afterAll(async () => {
  await admin.end();
  await world.close();
});

describe('files for the partner', () => {
  it('are made of a stay that has all, and say the name in Latin letters and in Kazakh', async () => {
    const { files } = await read(complete);
    expect(files.map(({ kind, lacking }) => [kind, lacking])).toEqual([
      ['nomination', []],
      ['agreement', []],
      ['stay', []],
      ['ewpmobility', []],
    ]);
    const nomination = await file(complete, 'nomination');
    const found = valueOf(await readOmobilities(bytesOf(nomination)));
    expect(found.report.notes).toEqual([]);
    expect(found.outgoing).toMatchObject([
      {
        omobilityId: complete,
        status: 'approved',
        student: {
          givenNames: [
            { text: 'Aigerim', lang: 'en' },
            { text: 'Айгерім', lang: 'kk-Cyrl' },
          ],
          nationality: 'KZ',
          gender: 2,
        },
        nomination: { sending: { heiId: 'alatau.example' }, receiving: { heiId: 'elbe.example' } },
      },
    ]);
    const agreement = await file(complete, 'agreement');
    const [la] = valueOf(await readLearningAgreements(bytesOf(agreement))).values;
    expect(la?.firstVersion?.studied?.[0]).toMatchObject({
      title: 'Research Methods',
      credits: [{ scheme: 'ects', value: 6 }],
    });
    // A course without anything that it counts as at home is in table A alone.
    expect(la?.firstVersion?.recognised).toHaveLength(1);
    expect(la?.firstVersion?.receivingSignature).toMatchObject({ email: 'a.keller@elbe.example' });
    const both = valueOf(await readEwpMobilityFile(bytesOf(await file(complete, 'ewpmobility'))));
    expect([both.outgoing.length, both.incoming.length]).toEqual([1, 1]);
  });

  it.runIf(hasEwpSchemas)('are valid against the schemas of the standard', async () => {
    expect(schemaFaults('omobilities', await file(complete, 'nomination'))).toEqual([]);
    expect(schemaFaults('agreements', await file(complete, 'agreement'))).toEqual([]);
    expect(schemaFaults('imobilities', await file(complete, 'stay'))).toEqual([]);
    expect(schemaFaults('mobilityFile', await file(complete, 'ewpmobility'))).toEqual([]);
  });

  it('are not made of one that lacks something, which is said with where it is written', async () => {
    const { files } = await read(bare);
    const [nomination] = files;
    expect(nomination?.lacking).toContainEqual({ code: 'missing', field: 'global-id', place: 'detail' });
    expect(nomination?.lacking.map(({ field }) => field)).not.toContain('given-names');
    const answer = await coordinator('GET', `${base(bare)}/partner-files/nomination`);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'partner-file-incomplete' });
    expect(answer.body).not.toContain('<');
  });

  it('are seen by the participant in the list of who looked', async () => {
    await file(complete, 'nomination');
    const { rows } = await admin.query(
      `select 1 from access_log where permission = 'hand-out-partner-files' and record_id = $1 and owner_account_id = $2`,
      [complete, world.accounts.get('aigerim')],
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('are made for several stays as one, of those that are complete', async () => {
    const url = `/api/institutions/${alatau()}/partner-nominations`;
    const answer = await coordinator('GET', `${url}?stays=${complete},${bare}`);
    expect(
      valueOf(await readOmobilities(bytesOf(answer.body))).outgoing.map((one) => one.omobilityId),
    ).toEqual([complete]);
    expect((await coordinator('GET', `${url}?stays=${bare}`)).json()).toEqual({
      code: 'partner-nominations-none',
    });
  });
});

describe('exchange details', () => {
  const detail = async (id: string) =>
    readExchangeDetail.answer.parse((await coordinator('GET', `${base(id)}/exchange-detail`)).json());

  it('are written, with what is wrong of them said field by field, and the personal part is sealed', async () => {
    const { study, person } = emptyExchangeDetail;
    const wrong = await coordinator('PUT', `${base(bare)}/exchange-detail`, {
      body: { study: { ...study, sendingTerm: '2025-1' }, person: { ...person, globalId: '12' } },
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json()).toEqual({
      code: 'incomplete',
      list: [
        { code: 'exchange-detail-esi', field: 'globalId' },
        { code: 'exchange-detail-term', field: 'sendingTerm' },
      ],
    });
    const written = { study: { ...study, eqfLevel: 6 }, person: { ...person, latinGivenNames: 'Daniyar' } };
    const put = async () => coordinator('PUT', `${base(bare)}/exchange-detail`, { body: written });
    expect((await put()).json()).toEqual({ recorded: true });
    expect((await put()).json()).toEqual({ recorded: false });
    expect((await detail(bare)).detail).toEqual(written);
    const { rows } = await admin.query<{ text: string }>(
      'select e::text as text from exchange_detail e where id = $1',
      [bare],
    );
    expect(rows[0]?.text).not.toContain('Daniyar');
  });
});

describe('a document of the partner', () => {
  it('is looked at, kept once, laid beside what was agreed, and withdrawn', async () => {
    const bytes = transcriptOf(bare);
    const shown = previewPartnerDocument.answer.parse((await upload(bare, bytes)).json());
    expect(shown.records).toMatchObject([{ kind: 'transcript', match: { omobilityId: 'same' } }]);
    expect((await read(bare)).documents).toEqual([]);
    const first = z.object({ id: z.string(), isNew: z.boolean() }).parse((await take(bare, bytes)).json());
    expect(first.isNew).toBe(true);
    expect((await take(bare, bytes)).json()).toEqual({ id: first.id, isNew: false });
    const { documents, courses } = await read(bare);
    expect(documents).toHaveLength(1);
    expect(courses.flatMap(({ taken }) => (taken === null ? [] : [taken]))).toEqual(
      shown.records[0]?.courses,
    );
    const away = `/api/institutions/${alatau()}/partner-documents/${first.id}/withdrawal`;
    const reason = { body: { reason: 'Басқа студенттің транскрипті' } };
    expect((await coordinator('POST', away, reason)).json()).toEqual({ withdrawn: true });
    expect((await coordinator('POST', away, reason)).statusCode).toBe(409);
    expect((await read(bare)).documents).toEqual([]);
    // What was withdrawn may come again.
    expect((await take(bare, bytes)).json()).toMatchObject({ isNew: true });
  });

  it('of another stay of ours is refused, and which one is said', async () => {
    const answer = await take(bare, transcriptOf(complete));
    expect(answer.statusCode).toBe(409);
    const { stay } = await read(complete);
    expect(answer.json()).toEqual({
      code: 'partner-document-of-other',
      params: { reference: stay.reference },
    });
  });

  it('of another student is refused', async () => {
    const answer = await take(complete, transcriptOf('foreign-1'));
    expect(answer.json()).toEqual({ code: 'partner-document-of-other-student' });
  });

  it('that has changed since it was looked at is refused', async () => {
    const answer = await upload(bare, transcriptOf(bare), { sha256: 'a'.repeat(64), record: '0' });
    expect(answer.json()).toEqual({ code: 'partner-document-changed' });
  });

  it('our own learning agreement, read in, says the same in every value', async () => {
    const answer = await take(complete, bytesOf(await file(complete, 'agreement')));
    expect(answer.json()).toMatchObject({ isNew: true });
    const { documents } = await read(complete);
    const values = documents.find(({ kind }) => kind === 'agreement')?.values ?? [];
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter(({ isSame }) => !isSame)).toEqual([]);
  });

  it('that is an exchange file of a partner outside the network is looked at, kept record by record, and withdrawn', async () => {
    const ours = await file(complete, 'ewpmobility');
    const theirs = ours
      .replace(/(actual-arrival-date>)\d{4}-\d{2}-\d{2}/, '$12025-10-06')
      .replace(/(receiving-academic-year-id>)[^<]+/, '$12031/2032');
    const bytes = bytesOf(theirs);
    const shown = previewPartnerDocument.answer.parse((await upload(complete, bytes)).json());
    expect(shown.records.map(({ kind, match: { omobilityId } }) => [kind, omobilityId])).toEqual([
      ['nomination', 'same'],
      ['stay', 'same'],
    ]);
    expect(shown.records[1]?.values).toContainEqual({ name: 'arrival', value: '2025-10-06' });
    const back = async () =>
      (await read(complete)).documents.filter(({ kind }) => kind === 'nomination' || kind === 'stay');
    expect(await back()).toEqual([]);
    for (const { recordNumber } of shown.records)
      expect((await take(complete, bytes, recordNumber)).json()).toMatchObject({ isNew: true });
    const documents = await back();
    const other = (kind: string) =>
      documents
        .find((document) => document.kind === kind)
        ?.values.filter(({ isSame }) => !isSame)
        .map(({ name, theirs: said }) => [name, said]);
    expect(other('nomination')).toEqual([['receiving-year', '2031/2032']]);
    expect(other('stay')).toEqual([['arrival', '2025-10-06']]);
    // Another student's stay is refused as with every document.
    expect((await take(bare, bytes)).json()).toMatchObject({ code: 'partner-document-of-other' });
    for (const { id, kind } of documents) {
      const away = `/api/institutions/${alatau()}/partner-documents/${id}/withdrawal`;
      const answer = await coordinator('POST', away, { body: { reason: `Басқа файл: ${kind}` } });
      expect(answer.json()).toEqual({ withdrawn: true });
    }
    expect(await back()).toEqual([]);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE x [<!ENTITY a "b">]><ewp-mobility-file/>',
      'partner-document-document-type',
    ],
    ['half of one', '<ewp-mobility-file><student-mobility>', 'partner-document-broken-xml'],
    ['a packed file', 'PK\u0003\u0004 of an archive', 'partner-document-broken-xml'],
  ])('.ewpmobility that is %s is refused in one sentence', async (_what, text, code) => {
    const answer = await upload(bare, bytesOf(text));
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code });
  });

  it.runIf(hasEwpSchemas)('is read as the official examples have it', async () => {
    for (const [name, kind] of [
      ['ewp-specs-api-imobility-tors-endpoints-get-response-example.xml', 'transcript'],
      ['elmo-schemas-example.xml', 'transcript'],
      ['ewp-specs-api-omobility-las-examples-get-response-example.xml', 'agreement'],
    ] as const) {
      const answer = await upload(bare, bytesOf(officialExample(name)));
      expect(answer.statusCode, answer.body).toBe(200);
      const shown = previewPartnerDocument.answer.parse(answer.json());
      expect(shown.records[0]?.kind).toBe(kind);
      expect(shown.records[0]?.courses.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['a document type', '<!DOCTYPE elmo [<!ENTITY a "b">]><elmo/>', 'partner-document-document-type'],
    ['another document', '<iias-get-response/>', 'partner-document-not-this-format'],
    ['no XML', 'title;credits', 'partner-document-broken-xml'],
    ['nothing', '', 'partner-document-empty-file'],
    ['half of one', '<elmo><learner>', 'partner-document-broken-xml'],
  ])('that is %s is refused in one sentence', async (_what, text, code) => {
    const answer = await upload(bare, bytesOf(text));
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code });
  });

  it('in another encoding is refused', async () => {
    const answer = await upload(bare, Buffer.from('\ufeff<elmo/>', 'utf16le'));
    expect(answer.json()).toMatchObject({ code: 'partner-document-wrong-encoding' });
  });

  it('larger than 64 MiB is refused', async () => {
    const answer = await upload(bare, new Uint8Array(64 * 1024 * 1024 + 1).fill(32));
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toEqual({ code: 'file-too-large', params: { limit: 64 } });
  });

  it('whose sender is cut off leaves nothing', async () => {
    const before = (await read(bare)).documents.length;
    const address = new URL(await world.app.listen({ port: 0, host: '127.0.0.1' }));
    const cookie = await world.cookieOf('alatau-coordinator');
    await new Promise<void>((resolve) => {
      const sending = request({
        ...{ host: address.hostname, port: address.port, method: 'POST' },
        path: `${base(bare)}/partner-documents?name=tor.xml&sha256=${'a'.repeat(64)}&record=0`,
        headers: { cookie, origin: publicUrl, 'content-length': '1000000', 'idempotency-key': nextKey() },
      });
      sending.on('error', () => undefined);
      sending.on('close', resolve);
      sending.write('<elmo>', () => sending.destroy());
    });
    expect((await read(bare)).documents).toHaveLength(before);
  });

  it('and all of the exchange is the participant’s own data, and goes with them', async () => {
    const accountId = world.accounts.get('aigerim') ?? '';
    const own = await collectOwnData(world.register, world.vault, accountId);
    expect(own.exchangeDetails).toMatchObject([
      { mobilityId: complete, person: { latinGivenNames: 'Aigerim' } },
    ]);
    expect(own.partnerDocuments).toMatchObject([{ kind: 'agreement' }, { kind: 'transcript' }]);
    const { rows } = await admin.query<{ id: string }>('select person_id as id from mobility where id = $1', [
      complete,
    ]);
    const wish = {
      ...{ institutionId: alatau(), asker: 'system' as const, requestKey: nextKey() },
      input: { id: rows[0]?.id ?? '' },
    };
    expect(await perform(world.register, erasePersonCommand, wish, world.parts.setting)).toMatchObject({
      ok: true,
    });
    const { rows: left } = await admin.query(
      `select id from exchange_detail where id = $1
       union all select c.id from partner_document_content c join partner_document d on d.id = c.id where d.mobility_id = $1
       union all select c.id from partner_course c join partner_document d on d.id = c.document_id where d.mobility_id = $1`,
      [complete],
    );
    expect(left).toEqual([]);
  });
});
