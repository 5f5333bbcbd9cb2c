import type { EvidenceKind } from './evidence-kinds.ts';
import { isOrcid } from './is-orcid.ts';

const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/i.test(value);

/**
 * Whether the value has the form of its kind. Nothing is looked up: a DOI is its prefix and suffix (ISO 26324), with or without the
 * address of a resolver; an ORCID iD has a right check digit; a patent is a country and a number; a repository is a web
 * address or a SoftWare Hash IDentifier; a course has a code.
 */
export const hasEvidenceForm = (kind: EvidenceKind, value: string): boolean => {
  const text = value.trim();
  switch (kind) {
    case 'file':
      return true;
    case 'link':
      return isWebAddress(text);
    case 'doi':
      return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?10\.\d{4,9}\/\S+$/i.test(text);
    case 'orcid':
      return isOrcid(text);
    case 'patent':
      return /^[A-Z]{2}[ -]?[A-Z0-9][A-Z0-9 ./-]{2,20}$/.test(text);
    case 'repository':
      return isWebAddress(text) || /^swh:1:(?:cnt|dir|rev|rel|snp):[0-9a-f]{40}(?:;\S+)?$/.test(text);
    case 'course':
      return text.length >= 2;
  }
};
