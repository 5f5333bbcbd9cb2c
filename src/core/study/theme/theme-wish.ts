import type { ThemeContent } from '../standing/codebook-standing.ts';

/** What is done with a theme. */
export type ThemeWish =
  | { readonly do: 'form'; readonly content: ThemeContent }
  | {
      readonly do: 'change';
      readonly themeId: string;
      /** The version that the writer saw. */
      readonly baseVersion: number;
      readonly content: ThemeContent;
    }
  | { readonly do: 'remove'; readonly themeId: string };
