import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import type { StudyProject } from '../../../src/core/study/project/study-project.ts';
import { readQda } from '../../../src/exchange/qda/read-qda.ts';
import { writeQdc } from '../../../src/exchange/qda/write-qdc.ts';
import type { Bytes } from '../../../src/exchange/tabular/byte-chunks.ts';
import { anyStudy } from './any-study.ts';
import { guid, sampleStudy } from './sample-study.ts';
import { hasSchemas, schemaFaults } from './schema-faults.ts';
import { writeBytes } from './write-bytes.ts';

const projectOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const readBack = async (bytes: Bytes) => {
  const read = await readQda(bytes, 'again');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};

const quotesOf = (study: StudyProject): readonly string[] =>
  study.sources.flatMap(({ text, selections }) => {
    const places = codePoints(text);
    return selections.map(({ start, end }) => places.slice(start, end));
  });

describe('a REFI-QDA project', () => {
  it('comes back as it was, without a deviation, and is written the same again', async () => {
    const bytes = await writeBytes(sampleStudy);
    const { kind, project, deviations } = await readBack(bytes);
    expect(kind).toBe('project');
    expect(deviations).toEqual([]);
    expect(project).toEqual(sampleStudy);
    expect(quotesOf(project)[2]).toBe('Әлі де қайтқым келеді 🏔️');
    expect(Buffer.from(await writeBytes(project)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('keeps every quote of any text: emoji, letters with their marks apart, every line end, a mark of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyStudy, async (study) => {
        const bytes = await writeBytes(study);
        const { project, deviations } = await readBack(bytes);
        expect(quotesOf(project)).toEqual(quotesOf(study));
        expect(project).toEqual(study);
        expect(deviations.filter(({ kind }) => kind !== 'text-mark')).toEqual([]);
        expect(Buffer.from(await writeBytes(project)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('has one project file, each text under its GUID, and nothing that names a person or a machine', async () => {
    const bytes = await writeBytes({
      ...sampleStudy,
      users: [
        { guid: guid(1), name: 'Айгерім Сейітова' },
        { guid: guid(2), name: 'aigerim@example.org' },
      ],
    });
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'project.qde',
      `sources/${guid(50)}.txt`,
      `sources/${guid(51)}.txt`,
    ]);
    expect(projectOf(bytes)).not.toMatch(/Айгерім|aigerim|basePath|PlainTextContent>P01/);
  });

  it('refuses to write what is not whole', async () => {
    const [first] = sampleStudy.cases;
    if (first === undefined) throw new Error('no case');
    const wrong = { ...first, values: [{ variable: guid(21), value: '3.5' }] };
    await expect(writeBytes({ ...sampleStudy, cases: [wrong] })).rejects.toThrow(RangeError);
    const orphan = { ...sampleStudy, codes: sampleStudy.codes.filter(({ guid: own }) => own !== guid(10)) };
    await expect(writeBytes(orphan)).rejects.toThrow(RangeError);
  });

  it.skipIf(!hasSchemas)('is valid against the schema of the standard, whatever is in it', async () => {
    expect(schemaFaults('Project.xsd', projectOf(await writeBytes(sampleStudy)))).toEqual([]);
    expect(
      schemaFaults('Project.xsd', projectOf(await writeBytes(sampleStudy)).replace(/isCodable="\w+"/, '')),
    ).not.toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyStudy, async (study) => {
        expect(schemaFaults('Project.xsd', projectOf(await writeBytes(study)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a REFI-QDA codebook', () => {
  it('comes back with codes, what describes them, and themes', async () => {
    const bytes = writeQdc(sampleStudy);
    if (bytes === undefined) throw new Error('no codebook');
    const { kind, project, deviations } = await readBack(new Uint8Array(bytes));
    expect(kind).toBe('codebook');
    expect(deviations).toEqual([]);
    expect(project.codes).toEqual(sampleStudy.codes.map((code) => ({ ...code, noted: [] })));
    expect(project.themes).toEqual(sampleStudy.themes.map((theme) => ({ ...theme, sources: [], memos: [] })));
    expect(writeQdc(project)).toEqual(bytes);
    expect(writeQdc({ codes: [], themes: [] })).toBeUndefined();
  });

  it.skipIf(!hasSchemas)('is valid against the schema of the standard', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        fc.pre(study.codes.length > 0);
        expect(schemaFaults('Codebook.xsd', new TextDecoder().decode(writeQdc(study)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(schemaFaults('Codebook.xsd', new TextDecoder().decode(writeQdc(sampleStudy)))).toEqual([]);
  });
});
