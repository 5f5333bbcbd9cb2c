import path from 'node:path';
import type { ProgramSolver } from '../../../core/disclosure/program.ts';
import { indicatorReleaseShape, transparencyShape } from '../../../core/release/indicator-release.ts';
import type { IndicatorManifest } from '../indicator-files.ts';
import { parseJson } from './parse-json.ts';
import { readFolder } from './read-folder.ts';
import type { ReleaseFault } from './release-fault.ts';
import { verifyFiles } from './verify-files.ts';
import { verifyLines } from './verify-lines.ts';
import { verifyMetadata } from './verify-metadata.ts';
import { verifySafety } from './verify-safety.ts';
import { verifySums } from './verify-sums.ts';
import { verifyTables } from './verify-tables.ts';

/** What is wrong with a folder of a release, nothing where all agrees; and how many figures were looked at. */
interface Verification {
  readonly manifest: IndicatorManifest | undefined;
  readonly figures: number;
  readonly faults: readonly ReleaseFault[];
}

/** Verifies a release from its folder alone: checksums, sums, lines against counts, what is not printed, and the files that describe it. */
export const verifyRelease = async (folder: string, solver: ProgramSolver): Promise<Verification> => {
  const files = await readFolder(folder);
  if (files === undefined)
    return { manifest: undefined, figures: 0, faults: [{ code: 'no-manifest', params: { folder } }] };
  const { manifest, faults } = verifyFiles(folder, files);
  if (manifest === undefined) return { manifest, figures: 0, faults };
  const name = path.basename(path.resolve(folder));
  const named: readonly ReleaseFault[] =
    name === manifest.id ? [] : [{ code: 'wrong-folder', params: { folder: name, given: manifest.id } }];
  const read = indicatorReleaseShape.safeParse(parseJson(files.get('indicators.json')));
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    const form = { code: 'content-form', params: { where: where === '' ? 'JSON' : where } } as const;
    return { manifest, figures: 0, faults: [...faults, ...named, form] };
  }
  const content = read.data;
  const { dataThrough, isDemonstration, transparency } = content;
  const isSame = dataThrough === manifest.dataThrough && isDemonstration === manifest.isDemonstration;
  const report = transparencyShape.safeParse(parseJson(files.get('transparency.json')));
  const sums = verifySums(content);
  return {
    manifest,
    figures: content.lines.length + content.tables.reduce((sum, { cells }) => sum + cells.length, 0),
    faults: [
      ...faults,
      ...named,
      ...(isSame ? [] : [{ code: 'file-differs', params: { file: 'manifest.json' } } as const]),
      ...(report.success && JSON.stringify(report.data) === JSON.stringify(transparency)
        ? []
        : [{ code: 'file-differs', params: { file: 'transparency.json' } } as const]),
      ...(await verifyTables(content, files)),
      ...sums,
      ...verifyLines(content),
      // Sums that contradict their cells leave nothing to attack.
      ...(sums.some(({ code }) => code === 'sum') ? [] : verifySafety(content, solver)),
      ...verifyMetadata(manifest, files),
    ],
  };
};
