import { shippedPages } from './tables.ts';

/** Every page that a fresh installation has, below its language. */
export const listAddresses = async (origin: string): Promise<readonly string[]> => {
  const list = await (await fetch(`${origin}/kk/method`)).text();
  const methods = [...list.matchAll(/href="\/kk\/(method\/[a-z0-9-]+)"/g)].map((match) => match[1] ?? '');
  return [
    '',
    'observatory',
    'world',
    'audit',
    'focus-group',
    'cost',
    'data',
    'method',
    'api',
    'api/ledger',
    ...shippedPages.map(({ path }) => path),
    ...methods,
  ];
};

/** One address of each kind of page, in each of its states. */
export const kindsOfPages: readonly string[] = [
  '',
  'observatory',
  'world',
  'observatory/region',
  'observatory/level',
  'observatory/asia?years=2020,2022&destinations=CHN,JPN,IDN',
  'observatory/cis?view=map',
  'observatory/europe?view=table',
  'world/2021?years=1066',
  'audit',
  'audit?verdict=weak&severity=nothing',
  'focus-group',
  'focus-group?text=75%20%25&base=13',
  'cost',
  'cost?p1=2&perspective=nationals',
  'data',
  'method',
  'method/growth',
  'api',
  'api/report',
  'api/sign-in',
  'nothing',
];
