/** What a benchmark is about and beside what it is held: a peer in the same run, or the goal alone. */
interface Benchmark {
  readonly about: string;
  readonly peer: string;
}

const goal = 'none: a goal';

/** Every file of `bench/` by its name; `test/bench.test.ts` holds them together. */
export const catalogue: Readonly<Record<string, Benchmark>> = {
  allocate: { about: 'places and money of a call, proven and explained', peer: 'HiGHS on the plain model' },
  applications: { about: 'lists of an office and saves of applicants over HTTP', peer: goal },
  audit: { about: 'claims of a publication', peer: goal },
  board: { about: 'indicator pages and open API', peer: 'a static hello of the same server' },
  'coding-view': { about: 'coding a transcript in a browser', peer: '@recogito/text-annotator' },
  commands: { about: 'commands over HTTP, each with a durable commit', peer: goal },
  cost: { about: 'simulation of the cost account', peer: 'Squiggle; NumPy' },
  ewp: { about: 'files of Erasmus Without Paper', peer: goal },
  'ewp-register': { about: 'the same out of a register', peer: goal },
  export: { about: 'a call as a workbook', peer: goal },
  gather: { about: 'what indicators count, out of a register', peer: goal },
  'import-records': { about: 'import of records', peer: 'COPY of the same file' },
  'import-uis': { about: 'import of published figures', peer: 'COPY of the same file' },
  'journal-verify': { about: 'verification of a journal', peer: 'SHA-256 of the same bytes' },
  ledger: { about: 'pages of the ledger of results', peer: goal },
  'main-job': { about: 'from the start of the demonstration to pages of every role', peer: goal },
  obligations: { about: 'balances of return obligations', peer: 'a naive program for one rule' },
  protect: { about: 'cells of a table that must not be published', peer: 'the proven optimum' },
  'public-pages': { about: 'public pages, first visit, start', peer: 'a bare route of the same server' },
  qda: { about: 'projects of field research', peer: goal },
  release: { about: 'a release of indicators, computed and verified', peer: goal },
  reminders: { about: "reminders, from the day's job to the mail server", peer: goal },
  'return-page': { about: 'the page of returns', peer: goal },
  returns: { about: 'estimates of return', peer: 'survfit of R' },
  reviews: { about: 'scores of a large call', peer: goal },
  season: { about: 'a national season with one and with two server processes', peer: 'one process' },
};
