/** What a key may read. `people`: what holds names or the words of people, beside the scope of its list. */
export const accessScopes = ['stays', 'ledger', 'reports', 'credentials', 'statements', 'people'] as const;
export type AccessScope = (typeof accessScopes)[number];
