import { findLostFiles } from '../find-lost-files.ts';
import { findStrayFiles } from '../find-stray-files.ts';
import { findUnopenedSeals } from '../find-unopened-seals.ts';
import { findUnknownAccounts } from '../find-unknown-accounts.ts';
import { findRestOfErased } from '../find-rest-of-erased.ts';
import type { Invariant } from '../invariant.ts';

const noun = 'file';

export const fileInvariants: readonly Invariant[] = [
  { id: 'file-is-in-the-store', noun, reach: 'institution', find: findLostFiles },
  { id: 'file-of-the-store-is-named-somewhere', noun, reach: 'store', find: findStrayFiles },
  { id: 'sealed-value-opens', noun, reach: 'institution', find: findUnopenedSeals },
  { id: 'record-is-of-a-known-account', noun, reach: 'institution', find: findUnknownAccounts },
  { id: 'nothing-is-left-of-an-erased-person', noun, reach: 'institution', find: findRestOfErased },
];
