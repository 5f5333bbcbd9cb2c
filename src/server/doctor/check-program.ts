import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../../core/doctor/check.ts';
import { openTypesetter } from '../../exchange/document/typesetter.ts';

const oldestNode = 24;
const manifest = path.resolve(import.meta.dirname, '../../../dist/public/.vite/manifest.json');

const runtime = (version: string): Check => {
  const isNew = Number(version.split('.')[0]) >= oldestNode;
  const says = {
    key: isNew ? 'runtime.ok' : 'runtime.wrong',
    params: { version, needed: String(oldestNode) },
  };
  return isNew
    ? { id: 'runtime', outcome: 'ok', says }
    : { id: 'runtime', outcome: 'fault', says, cure: { key: 'runtime.cure' } };
};

const web = async (): Promise<Check> => {
  try {
    JSON.parse(await readFile(manifest, 'utf8'));
    return { id: 'web', outcome: 'ok', says: { key: 'web.ok' } };
  } catch {
    // Not there or not whole: either way it is to be built.
    return {
      id: 'web',
      outcome: 'fault',
      says: { key: 'web.wrong' },
      place: manifest,
      cure: { key: 'web.cure' },
    };
  }
};

/** Letters of all three languages, so that fonts without them show. */
const sample = '#set document(title: "Qaitu")\nҚазақстан Россия Kazakhstan';

const papers = async (): Promise<Check> => {
  const typesetter = openTypesetter();
  try {
    const pdf = await typesetter.typeset(sample, {});
    if (pdf.length < 1000) throw new Error(`${pdf.length} bytes`);
    return { id: 'papers', outcome: 'ok', says: { key: 'papers.ok' } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const says = { key: 'papers.wrong', params: { reason } };
    return { id: 'papers', outcome: 'fault', says, cure: { key: 'papers.cure' } };
  } finally {
    await typesetter.close();
  }
};

/** Whether the program itself is whole: its runtime, its pages, its papers. */
export const checkProgram = async (version: string = process.versions.node): Promise<readonly Check[]> => [
  runtime(version),
  await web(),
  await papers(),
];
