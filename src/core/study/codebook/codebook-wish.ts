import type { CodeContent } from '../standing/codebook-standing.ts';

/** One change of a codebook. `beforeId`: the sibling that it is put before; null: behind all of them. */
export type CodebookWish =
  | { readonly do: 'add'; readonly parentId: string | null; readonly content: CodeContent }
  | {
      readonly do: 'change';
      readonly codeId: string;
      /** The version that the writer saw. */
      readonly baseVersion: number;
      readonly content: CodeContent;
    }
  | {
      readonly do: 'move';
      readonly codeId: string;
      readonly parentId: string | null;
      readonly beforeId: string | null;
    }
  | { readonly do: 'remove'; readonly codeId: string }
  | { readonly do: 'restore'; readonly codeId: string };
