import type { EarnedVerdict } from '../core/credential/credential.ts';

/** A credential that was checked and found good, as people read it. */
export interface GoodCredential {
  readonly participant: string;
  readonly title: string;
  readonly language: 'kk' | 'ru' | 'en';
  readonly expectedResult: string;
  readonly measure: string;
  readonly verdict: EarnedVerdict;
  readonly issuer: { readonly id: string; readonly name: string };
  /** Calendar day. */
  readonly issuedOn: string;
  readonly stay: { readonly from: string | undefined; readonly until: string | undefined };
  readonly about: string;
  readonly evidence: readonly {
    readonly kind: string;
    readonly name: string;
    readonly address: string | undefined;
    readonly fingerprint: string | undefined;
  }[];
}

/** What came of a check. A refusal is the code of its sentence (`credential.refused.<code>`) with its values. */
export type CheckedCredential =
  | { readonly isGood: true; readonly credential: GoodCredential }
  | {
      readonly isGood: false;
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
