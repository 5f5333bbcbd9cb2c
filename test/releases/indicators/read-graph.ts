import jsonld from 'jsonld';
import { Parser, Store } from 'n3';

/** Where a release would lie. */
export const base = 'https://example.org/releases/sample/';

/** JSON-LD as a graph, read by a parser not written here; contexts that are not inside the document are refused. */
export const readGraph = async (
  document: unknown,
  contexts: Readonly<Record<string, unknown>> = {},
): Promise<Store> => {
  const quads = await jsonld.toRDF(document, {
    base,
    format: 'application/n-quads',
    documentLoader: async (url) => {
      const found = contexts[url];
      if (found === undefined) throw new Error(`Nothing is fetched here: ${url}`);
      return Promise.resolve({ document: found, documentUrl: url });
    },
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
};
