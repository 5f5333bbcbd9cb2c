/** What a result may be shown by. All but `file` have a value that is checked for its form; nothing is ever fetched. */
export const evidenceKinds = ['file', 'link', 'doi', 'orcid', 'patent', 'repository', 'course'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
