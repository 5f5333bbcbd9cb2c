/**
 * Registers as they stood at the close of earlier issues, one for each state of the tables, by the newest migration of their time. Issues 2
 * to 4 have the same tables, and so have 5 and 6. `npm run keep-register` makes them; those without letters hold the bare story of their time.
 */
export const keptRegisters: Readonly<Record<string, string>> = {
  figures: '0002-published-figure.sql',
  applications: '0010-application-order.sql',
  selection: '0013-call-without-dates.sql',
  obligations: '0019-ledger-sum.sql',
  'follow-up': '0022-letters.sql',
  indicators: '0024-release.sql',
  'field-research': '0025-study.sql',
  exchange: '0033-files-read-in.sql',
};
