import { recordPages } from './record-pages.ts';

export type RecordPage = keyof typeof recordPages;

/** The pages of the record in their order. */
export const recordPageNames = Object.keys(recordPages) as readonly RecordPage[];
