/** The parts of the verifier of other people that tests use; they have no types of their own. */
declare module '@digitalbazaar/vc' {
  export const verifyCredential: (options: {
    credential: object;
    suite: object;
    documentLoader: (url: string) => Promise<object>;
    checkStatus?: (options: object) => Promise<{ verified: boolean; error?: unknown }>;
    now?: Date;
  }) => Promise<{
    verified: boolean;
    error?: { errors?: readonly Error[] };
    statusResult?: { verified: boolean; results?: readonly { status: boolean }[] };
  }>;
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: object }) => object;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export const checkStatus: (options: object) => Promise<{ verified: boolean; error?: unknown }>;
}
