import type { Endpoint } from './endpoint.ts';
import * as institution from './institution.ts';
import * as journal from './journal.ts';
import * as operation from './operation.ts';
import * as person from './person.ts';

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'permission' in value;

/** Every endpoint of the program but those of the sign-in library. */
export const endpoints: readonly Endpoint[] = [institution, person, journal, operation].flatMap((noun) =>
  Object.values<unknown>(noun).filter(isEndpoint),
);
