import type { EvidenceKind } from '../report/evidence-kinds.ts';

/** Signs that may not stand in an address as they are; what is escaped already stays so. */
const escaped = (text: string): string => encodeURI(text).replaceAll('%25', '%').replaceAll('|', '%7C');

/** The address of a piece of evidence where it has one that means it: a page, a DOI, an ORCID iD, a SoftWare Hash IDentifier. */
export const evidenceAddress = (kind: EvidenceKind, value: string): string | undefined => {
  const text = value.trim();
  switch (kind) {
    case 'doi':
      return `https://doi.org/${escaped(text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, ''))}`;
    case 'orcid':
      return `https://orcid.org/${text.replace(/^.*\//, '')}`;
    case 'link':
    case 'repository':
      return escaped(text);
    case 'file':
    case 'patent':
    case 'course':
      return undefined;
  }
};
