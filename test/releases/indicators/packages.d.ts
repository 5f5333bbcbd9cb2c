/** The parts of packages that tests use; they have no types of their own. */
declare module 'n3' {
  import type { DatasetCore, Quad, Term } from '@rdfjs/types';

  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string });
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads?: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null, graph?: Term | null): Store;
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: { namedNode(iri: string): Term };
}
