import type { AccessScope } from './access-scope.ts';

/** Which scopes a key needs for an endpoint of the contract, by its id; every other is closed to keys. */
const scopes: Readonly<Record<string, readonly AccessScope[]>> = {
  'mobility.list': ['stays', 'people'],
  'ledger.list': ['ledger', 'people'],
  'ledger.sum': ['ledger', 'people'],
  'ledger.export': ['ledger', 'people'],
  'report.list': ['reports', 'people'],
  'report.read': ['reports', 'people'],
  'credential.list': ['credentials', 'people'],
  'statement.desk': ['statements'],
};

/** `undefined` where no key may. */
export const scopesOfEndpoint = (endpointId: string): readonly AccessScope[] | undefined =>
  scopes[endpointId];
