import type { RefusalItem } from '../basics/refusal.ts';
import { hasEvidenceForm } from './has-evidence-form.ts';
import type { EvidenceItem } from './report-sections.ts';

/**
 * What a piece of evidence lacks: its form, its file, or the saved copy of a link, without which nobody can tell later what the page
 * said. `files` are those that were uploaded and are still there.
 */
export const checkEvidence = (
  items: readonly EvidenceItem[],
  files: ReadonlySet<string>,
  at: string,
): readonly RefusalItem[] =>
  items.flatMap(({ kind, value, fileId }, index): readonly RefusalItem[] => {
    const field = `${at}.${index}`;
    const hasFile = fileId !== null && files.has(fileId);
    return [
      ...(hasEvidenceForm(kind, value) ? [] : [{ code: `evidence-${kind}-form`, field: `${field}.value` }]),
      ...(kind === 'file' && !hasFile ? [{ code: 'evidence-file-missing', field: `${field}.fileId` }] : []),
      ...(kind === 'link' && !hasFile ? [{ code: 'evidence-copy-missing', field: `${field}.fileId` }] : []),
      ...(kind !== 'file' && kind !== 'link' && fileId !== null && !hasFile
        ? [{ code: 'evidence-file-missing', field: `${field}.fileId` }]
        : []),
    ];
  });
