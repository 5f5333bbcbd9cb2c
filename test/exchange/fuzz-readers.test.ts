import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { epvoTables } from '../../src/core/epvo/epvo-tables.ts';
import { checkBadge, readBadge } from '../../src/exchange/credential/check-badge.ts';
import { encodeBitstring, readBitstring } from '../../src/exchange/credential/bitstring.ts';
import { mediaTypeOf } from '../../src/exchange/document/media-type-of.ts';
import { completeElmo, writeElmo } from '../../src/exchange/elmo/write-elmo.ts';
import { readAnswer } from '../../src/exchange/epvo/read-answer.ts';
import { readDictionary } from '../../src/exchange/epvo/read-dictionary.ts';
import { readEntityFile } from '../../src/exchange/epvo/read-entity-file.ts';
import { readPage } from '../../src/exchange/epvo/read-page.ts';
import { readPartnerFile } from '../../src/exchange/ewp/stay/read-partner-file.ts';
import { completeImobility, writeImobilities } from '../../src/exchange/ewp/write-imobilities.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../../src/exchange/ewp/write-omobilities.ts';
import { completeTranscript, writeTranscripts } from '../../src/exchange/ewp/write-transcripts.ts';
import { writeEwpMobilityFile } from '../../src/exchange/ewp/write-ewp-mobility-file.ts';
import { readHeads } from '../../src/exchange/journal/read-heads.ts';
import { readJournalBundle } from '../../src/exchange/journal/read-journal-bundle.ts';
import { readQda } from '../../src/exchange/qda/read-qda.ts';
import { readTable } from '../../src/exchange/tabular/read-table.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { readTranscript } from '../../src/exchange/transcript/read-transcript.ts';
import { createCmsVerifier } from '../../src/server/cms/create-cms-verifier.ts';
import { certify, derOf, signCms } from '../server/cms/test-authority.ts';
import { chainOf, headOf } from '../core/journal/build-journal.ts';
import { buildWorkbook, buildZip, workbookParts, type Part } from './build-workbook.ts';
import { bundleText } from './journal/bundle-text.ts';
import { issuer, signedBadge } from './credential/sample-badge.ts';
import {
  sampleAgreement,
  sampleElmo,
  sampleImobility,
  sampleOmobility,
  sampleTranscript,
} from './ewp/samples.ts';
import { bytesOf, textOf, valueOf } from './ewp/written.ts';
import { mutated } from './mutated.ts';
import { foreignXml } from './qda/foreign-project.ts';
import { guid, sampleStudy } from './qda/sample-study.ts';
import { writeBytes } from './qda/write-bytes.ts';
import { sampleDocuments } from './sample-documents.ts';

const isLong = process.env['QAITU_LONG_TESTS'] === '1';
const numRuns = isLong ? 10_000 : 250;

type Reader = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** A value, or a refusal with a code; whatever is thrown fails the test, and so does an answer of another kind. */
const isAnswer = (answer: unknown): boolean => {
  if (answer === undefined || typeof answer === 'string' || typeof answer === 'boolean') return true;
  const { ok, refusal } = answer as { readonly ok: boolean; readonly refusal?: { readonly code?: unknown } };
  return ok || typeof refusal?.code === 'string';
};

/** How many of the spoiled files were refused. */
const refusedOf = async (files: fc.Arbitrary<Uint8Array<ArrayBuffer>>, reader: Reader): Promise<number> => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      const answer = await reader(bytes);
      if (answer === undefined || (typeof answer === 'object' && !(answer as { ok: boolean }).ok)) {
        refused += 1;
      }
      return isAnswer(answer);
    }),
    { numRuns },
  );
  return refused;
};

/** Each spoiled file is answered; how many were refused. */
const answersAll = async (samples: readonly Uint8Array[], reader: Reader): Promise<number> =>
  refusedOf(mutated(samples), reader);

const limitBytes = 1_000_000;
const csv = bytesOf('reference,name,from\r\n1,"Әсел ""A"", Қ",2024-02-29\r\n2,Ivan,2025-01-31\r\n3,,\r\n');
const tsv = bytesOf('a\tb\n1\t2\n');
const utf16 = new Uint8Array(Buffer.from('\ufeffa;b\r\n1;Ж\r\n', 'utf16le'));
const sheet = {
  sheetData:
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row><row r="2"><c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c></row>',
  sharedStrings: '<si><t>a</t></si>',
};

const streamOf = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield await Promise.resolve(bytes.subarray(at, at + 100));
};

const drained: Reader = async (bytes) => {
  const table = await readTable(streamOf(bytes), { name: 'x', limitBytes });
  if (!table.ok) return table;
  for await (const piece of table.value.rows) if (!piece.ok) return piece;
  return table;
};

const table =
  (name: string): Reader =>
  async (bytes) =>
    readWholeTable(bytes, { name, limitBytes });

/** The parts of an archive spoiled, and packed again so that nothing of the packing is wrong. */
const insideSpoiled = async (parts: readonly Part[], reader: Reader): Promise<number> => {
  const spoiled = fc
    .nat({ max: parts.length - 1 })
    .chain((which) =>
      mutated([Buffer.from(parts[which]?.text ?? '')]).map(
        (text) =>
          new Uint8Array(buildZip(parts.map((part, at) => (at === which ? { ...part, text } : part)))),
      ),
    );
  return refusedOf(spoiled, reader);
};

describe('tables', () => {
  test('CSV, TSV and UTF-16, spoiled', async () => {
    expect(await answersAll([csv, tsv, utf16], table('x.csv'))).toBeGreaterThan(0);
    expect(await answersAll([csv, utf16], drained)).toBeGreaterThan(0);
  });

  test('XLSX, spoiled packed and spoiled inside', async () => {
    const packed = buildWorkbook(sheet);
    expect(await answersAll([packed], table('x.xlsx'))).toBeGreaterThan(0);
    expect(await answersAll([packed], drained)).toBeGreaterThan(0);
    expect(await insideSpoiled(workbookParts(sheet), table('x.xlsx'))).toBeGreaterThan(0);
  });
});

describe('records of other systems', () => {
  const files = (): readonly Uint8Array[] => [
    bytesOf(textOf(writeElmo(valueOf(completeElmo(sampleElmo))))),
    bytesOf(textOf(writeLearningAgreements([valueOf(completeLearningAgreement(sampleAgreement))]))),
    bytesOf(textOf(writeTranscripts([valueOf(completeTranscript(sampleTranscript))]))),
    bytesOf(textOf(writeOmobilities([valueOf(completeOmobility(sampleOmobility))]))),
    bytesOf(textOf(writeImobilities([valueOf(completeImobility(sampleImobility))]))),
    bytesOf(
      textOf(
        writeEwpMobilityFile({
          outgoing: [valueOf(completeOmobility(sampleOmobility))],
          incoming: [valueOf(completeImobility(sampleImobility))],
        }),
      ),
    ),
  ];

  test('ELMO, EWP and .ewpmobility, spoiled', async () => {
    const samples = files();
    for (const sample of samples) {
      expect(await readPartnerFile(() => streamOf(sample))).toMatchObject({ ok: true });
    }
    expect(
      await answersAll(samples, async (bytes) => readPartnerFile(() => streamOf(bytes))),
    ).toBeGreaterThan(0);
  });

  test('EPVO: pages, dictionaries, answers and files of its tables, spoiled', async () => {
    const [entity] = Object.values(epvoTables);
    if (entity === undefined) throw new Error('no table');
    const page = bytesOf(
      '{"content":[{"id":1,"name":"Ә","universityId":5,"typeCode":"X"}],"totalPages":1,"totalElements":1}',
    );
    const answer = bytesOf(
      '{"requestedElements":2,"savedElements":1,"updatedElements":0,"failedElementsCcount":1,"failedRecords":[{"record":{"a":1},"errors":["x"]}]}',
    );
    const codes = bytesOf('[{"id":1,"code":"01","nameKz":"Ә","nameRu":"Б","nameEn":"C"}]');
    expect(await answersAll([page], (bytes) => readPage(bytes, entity))).toBeGreaterThan(0);
    expect(await answersAll([answer, page], readAnswer)).toBeGreaterThan(0);
    expect(await answersAll([codes, page], (bytes) => readDictionary(bytes, 'any'))).toBeGreaterThan(0);
    for (const [name, sample] of [
      ['x.json', page],
      ['x.csv', csv],
      ['x.xlsx', buildWorkbook(sheet)],
    ] as const) {
      expect(
        await answersAll([sample], async (bytes) => readEntityFile(bytes, name, entity)),
      ).toBeGreaterThan(0);
    }
  });
});

describe('field research', () => {
  test('REFI-QDA, spoiled packed and spoiled inside', async () => {
    const written = await writeBytes(sampleStudy);
    expect(await readQda(written, 'x.qdpx')).toMatchObject({ ok: true });
    expect(await answersAll([written], async (bytes) => readQda(bytes, 'x.qdpx'))).toBeGreaterThan(0);
    expect(
      await insideSpoiled(
        [
          { name: 'project.qde', text: foreignXml({}) },
          { name: `sources/${guid(50)}.txt`, text: 'Сөз сөйлеу.\n' },
        ],
        async (bytes) => readQda(bytes, 'x.qdpx'),
      ),
    ).toBeGreaterThan(0);
  });

  test('transcripts as text, subtitles and DOCX, spoiled', async () => {
    const subtitles = bytesOf('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Asel>Сәлем\n');
    const numbered = bytesOf(
      '1\n00:00:01,000 --> 00:00:02,000\nA: x\n\n2\n00:00:03,000 --> 00:00:04,000\nB: y\n',
    );
    const plain = bytesOf('A: сөз\nB: слово\n\n[00:01:02] C: word\n');
    const parts = [
      { name: '[Content_Types].xml', text: '<Types/>' },
      {
        name: 'word/document.xml',
        text: '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A: x</w:t></w:r></w:p></w:body></w:document>',
      },
    ];
    expect(
      await answersAll([subtitles, numbered, plain, buildZip(parts)], async (bytes) => readTranscript(bytes)),
    ).toBeGreaterThan(0);
    expect(await insideSpoiled(parts, async (bytes) => readTranscript(bytes))).toBeGreaterThan(0);
  });
});

describe('proofs', () => {
  let badge = '';
  beforeAll(async () => {
    badge = JSON.stringify(await signedBadge());
  });

  test('credentials, spoiled: never one that holds and says something else', async () => {
    const checks = { issuer, now: '2026-02-01T00:00:00Z' };
    expect(await checkBadge(badge, checks)).toMatchObject({ ok: true });
    const told = valueOf(readBadge(badge));
    await fc.assert(
      fc.asyncProperty(mutated([bytesOf(badge)]), async (bytes) => {
        const text = Buffer.from(bytes).toString('utf8');
        const checked = await checkBadge(text, checks);
        return isAnswer(checked) && (!checked.ok || isDeepStrictEqual(checked.value.badge, told));
      }),
      { numRuns },
    );
    const list = encodeBitstring([3, 9]);
    expect(
      await answersAll([bytesOf(list)], (bytes) => readBitstring(Buffer.from(bytes).toString('latin1'), 9)),
    ).toBeGreaterThan(0);
  });

  test('signatures of files, spoiled: never one that holds for somebody else or for other words', async () => {
    const authority = await certify('A test authority', { isAuthority: true });
    const signer = await certify('АЙГЕРІМ НҰРБЕК', { issuer: authority, serialNumber: 'IIN040512600014' });
    const verify = createCmsVerifier([derOf(authority)]);
    const at = new Date('2026-12-01T00:00:00Z');
    const content = bytesOf('{"plannedEnd":"2027-06-30"}');
    const samples = [
      await signCms(signer, content, { isAttached: true }),
      await signCms(signer, content, { isAttached: false }),
    ];
    const held = valueOf(await verify(samples[0] ?? content, content, at));
    expect(held.iin).toBe('040512600014');
    await fc.assert(
      fc.asyncProperty(mutated(samples), async (bytes) => {
        const verified = await verify(bytes, content, at);
        return isAnswer(verified) && (!verified.ok || isDeepStrictEqual(verified.value, held));
      }),
      { numRuns },
    );
    await fc.assert(
      fc.asyncProperty(mutated([content]), fc.constantFrom(...samples), async (words, cms) => {
        const verified = await verify(cms, words, at);
        return verified.ok === Buffer.from(words).equals(Buffer.from(content));
      }),
      { numRuns },
    );
  });

  test('journals and their heads, spoiled: never more entries than were written', async () => {
    const entries = chainOf('uni', [1, 2, 3], true);
    const heads = [headOf(entries, 3)];
    const bundle = bytesOf(await bundleText(entries, heads, 'key'));
    expect(
      await answersAll([bytesOf(JSON.stringify({ heads })), bundle], (bytes) =>
        readHeads(Buffer.from(bytes).toString('utf8')),
      ),
    ).toBeGreaterThan(0);
    expect(
      await answersAll([bundle], async (bytes) => readJournalBundle(streamOf(bytes), () => undefined)),
    ).toBeGreaterThan(0);
  });

  test('what people show as evidence, spoiled', async () => {
    expect(await answersAll(Object.values(sampleDocuments), mediaTypeOf)).toBeGreaterThan(0);
  });
});

describe('archives that unpack to more than anybody has', () => {
  const bomb = (name: string): readonly Part[] => [{ name, text: ' '.repeat(64_000_000) }];
  test.each([
    ['a workbook', 'xl/worksheets/sheet1.xml', table('x.xlsx')],
    ['a document', 'word/document.xml', async (bytes: Uint8Array<ArrayBuffer>) => readTranscript(bytes)],
    ['a project', 'project.qde', async (bytes: Uint8Array<ArrayBuffer>) => readQda(bytes, 'x.qdpx')],
  ])('%s', async (_what, name, reader) => {
    const others = name.startsWith('xl/') ? workbookParts(sheet).filter((part) => part.name !== name) : [];
    const packed = new Uint8Array(buildZip([...others, ...bomb(name)]));
    expect(packed.length).toBeLessThan(500_000);
    expect(await reader(packed)).toMatchObject({
      ok: false,
      refusal: { code: expect.any(String) as string },
    });
  });
});
