import type { JsonRefusal } from './read-json.ts';

/** Why a credential is not good, or cannot be told to be; `params` say where. */
export type BadgeRefusal =
  | JsonRefusal
  | {
      /** `form`: another member or value than is stated here. */
      readonly code: 'form' | 'status-form';
      readonly params: { readonly place: string };
    }
  | {
      /** `issuer-other`: the keys are of somebody else. `key-unknown`: the issuer has no such key. */
      readonly code: 'issuer-other' | 'key-unknown';
      readonly params: { readonly issuer: string };
    }
  | {
      /** `changed`: not what the issuer signed; the same of the list of revoked ones. `names`: JSON-LD finds no meaning. */
      readonly code: 'changed' | 'names' | 'status-changed' | 'status-other' | 'revoked';
      readonly params: Readonly<Record<string, never>>;
    }
  | {
      readonly code: 'not-yet-valid' | 'expired' | 'status-old';
      /** Calendar day. */
      readonly params: { readonly on: string };
    };
