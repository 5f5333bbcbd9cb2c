import type { Vault } from '../../src/register/vault.ts';

/** Keys of the tests, used nowhere else. */
export const testVault: Vault = {
  ring: { current: 'test', keys: new Map([['test', new Uint8Array(32).fill(7)]]) },
  identityKey: new Uint8Array(32).fill(9),
};
