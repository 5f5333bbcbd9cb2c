import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readElmo } from '../../../src/exchange/elmo/read-elmo.ts';
import { completeElmo, writeElmo } from '../../../src/exchange/elmo/write-elmo.ts';
import { readOmobilities } from '../../../src/exchange/ewp/read-ewp-mobility-file.ts';
import { readLearningAgreements } from '../../../src/exchange/ewp/read-learning-agreements.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../../../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../../../src/exchange/ewp/write-omobilities.ts';
import { anyText } from './any-text.ts';
import { sampleAgreement, sampleComponent, sampleElmo, sampleOmobility, sampleVersion } from './samples.ts';
import { hasEwpSchemas, schemaFaults } from './schema-faults.ts';
import { bytesOf, textOf, valueOf } from './written.ts';

const { student, nomination } = sampleOmobility;
const [report] = sampleElmo.reports;
if (student === null || nomination === null || report === undefined) throw new Error('samples are whole');

const nominationOf = (name: string, comment: string) => ({
  ...sampleOmobility,
  student: { ...student, givenNames: [{ text: name, lang: 'kk-Cyrl' }] },
  nomination: { ...nomination, comment },
});
const agreementOf = (title: string, reasonText: string) => ({
  ...sampleAgreement,
  firstVersion: {
    ...sampleVersion,
    studied: [{ ...sampleComponent, title, status: 'inserted' as const, reasonText }],
  },
});
/** A token: runs of white space mean one space. */
const elmoOf = (token: string, prose: string) => ({
  ...sampleElmo,
  reports: [
    {
      ...report,
      courses: report.courses.map((course) => ({
        ...course,
        titles: [{ text: token, lang: null }],
        descriptions: [{ text: prose, lang: 'ru-Cyrl' }],
      })),
    },
  ],
});
const collapsed = (text: string): string =>
  text
    .split(/[\t\n\r ]+/)
    .join(' ')
    .replaceAll(/^ | $/g, '');

describe('any text', () => {
  it('survives writing and reading, sign by sign, in elements and attributes', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (one, other) => {
        const nominations = nominationOf(one, other);
        const written = textOf(writeOmobilities([valueOf(completeOmobility(nominations))]));
        const read = valueOf(await readOmobilities(bytesOf(written)));
        expect(read.outgoing).toEqual([nominations]);
        const agreement = agreementOf(one, other);
        const text = textOf(writeLearningAgreements([valueOf(completeLearningAgreement(agreement))]));
        const again = valueOf(await readLearningAgreements(bytesOf(text)));
        expect(again.values).toEqual([agreement]);
        const elmo = elmoOf(one, other);
        const transcript = textOf(writeElmo(valueOf(completeElmo(elmo))));
        const readBack = valueOf(await readElmo(bytesOf(transcript)));
        expect(readBack.values).toEqual([elmoOf(collapsed(one), other)]);
        expect(textOf(writeElmo(valueOf(completeElmo(readBack.values[0] ?? sampleElmo))))).toBe(transcript);
        for (const notes of [read.report.notes, again.report.notes, readBack.report.notes])
          expect(notes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.skipIf(!hasEwpSchemas)('is valid against the schemas, whatever it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const nominations = [valueOf(completeOmobility(nominationOf(one, other)))];
        expect(schemaFaults('omobilities', textOf(writeOmobilities(nominations)))).toEqual([]);
        const agreements = [valueOf(completeLearningAgreement(agreementOf(one, other)))];
        expect(schemaFaults('agreements', textOf(writeLearningAgreements(agreements)))).toEqual([]);
        const transcript = valueOf(completeElmo(elmoOf(one, other)));
        expect(schemaFaults('elmo', textOf(writeElmo(transcript)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused with its place where XML cannot hold it', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('\u0000', '\u0008', '\u000b', '\u001f', '\ud800', '\udc00', '\uffff', '\ufffe'),
        anyText,
        (before, character, after) => {
          const checked = completeOmobility(nominationOf('Aigerim', before + character + after));
          const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
          expect(checked).toEqual({
            ok: false,
            refusal: {
              code: 'incomplete',
              list: [
                {
                  code: 'unwritable',
                  field: 'nomination.comment',
                  params: { place: before.length + 1, character: `U+${number}` },
                },
              ],
            },
          });
        },
      ),
    );
    expect(completeLearningAgreement(agreementOf('x', 'a\u0000'))).toMatchObject({
      refusal: { list: [{ code: 'unwritable', field: 'firstVersion.studied.0.reasonText' }] },
    });
  });
});

describe('values of a form', () => {
  const near = (examples: readonly string[]) =>
    fc
      .tuple(
        fc.constantFrom(...examples),
        fc.nat(40),
        fc.constantFrom('', '0', '9', '-', '+', ':', '.', '/', 'Z', 'T', '%', ' ', 'a', '4', '[', '#'),
      )
      .map(([example, at, sign]) => example.slice(0, at) + sign + example.slice(at + sign.length));

  it.skipIf(!hasEwpSchemas)('are never taken here where the schema would not take them', () => {
    let taken = 0;
    const whole = { ...sampleAgreement, proposal: null, approvedChanges: null };
    const signature = { name: null, position: null, email: null, app: null };
    const changed = fc.oneof(
      near(['2026-02-28', '2024-02-29', '2026-06']).map((start) => ({ ...whole, start })),
      near(['2025-11-14T08:18:19+01:00', '2025-11-14T23:59:59.5Z', '2025-11-14T08:18:19-14:00']).map(
        (signedAt) => ({
          ...whole,
          firstVersion: { ...sampleVersion, studentSignature: { ...signature, signedAt } },
        }),
      ),
      near(['https://example.org:8080/a?b=c#d', 'http://kaznu.kz', 'https://қазұу.қаз/оқу?тіл=қазақ']).map(
        (provisionsUrl) => ({
          ...whole,
          provisionsUrl,
        }),
      ),
      near(['en', 'kk-Cyrl', 'x-klingon']).map((language) => ({
        ...whole,
        languageSkill: { language, level: 'B2' as const },
      })),
      near(['2025/2026', '2026/2026']).map((receivingYear) => ({ ...whole, receivingYear })),
    );
    fc.assert(
      fc.property(changed, (value) => {
        const checked = completeLearningAgreement(value);
        if (!checked.ok) return;
        taken += 1;
        expect(schemaFaults('agreements', textOf(writeLearningAgreements([checked.value])))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
