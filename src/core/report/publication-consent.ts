/** What may be published of one item: with the name, without it, or nothing. Asked of each item by itself. */
export const publicationConsents = ['named', 'anonymous', 'no'] as const;
export type PublicationConsent = (typeof publicationConsents)[number];
