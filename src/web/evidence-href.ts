import type { EvidenceView } from '../contract/report.ts';

/** Where a value leads that is an address, or that a public resolver knows; nothing for other values. */
export const evidenceHref = ({ kind, value }: Pick<EvidenceView, 'kind' | 'value'>): string | undefined => {
  const text = value.trim();
  if (/^https?:\/\//i.test(text)) return text;
  if (kind === 'doi') return `https://doi.org/${text.replace(/^doi:/i, '')}`;
  if (kind === 'orcid') return `https://orcid.org/${text}`;
  return undefined;
};
