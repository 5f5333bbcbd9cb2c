import type { EndpointExamples } from './examples-of.ts';

/** The query of an example by endpoint, where more than the necessary is worth showing. */
export const requestQueries: Readonly<Record<string, EndpointExamples['query']>> = {
  'mobility.list': { status: 'returned', size: 50 },
  'ledger.list': { state: 'verified', size: 50 },
  'ledger.sum': { by: 'group' },
  'ledger.export': { locale: 'en' },
  'report.list': { status: 'submitted', size: 50 },
  'catalogue.search': { verdict: 'achieved' },
};
