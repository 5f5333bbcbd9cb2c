/** `recount` is the program's own: after a participant took part no longer. */
export type LinkWish =
  | { readonly do: 'show'; readonly themeId: string; readonly indicator: string }
  | { readonly do: 'take-back'; readonly themeId: string }
  | { readonly do: 'recount' };
