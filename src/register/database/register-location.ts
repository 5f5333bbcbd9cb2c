/** Where the data are, for the start line. Other files of the register's owner lie in `folder` too. */
export type RegisterLocation =
  | { readonly kind: 'embedded'; readonly folder: string; readonly insteadOf?: string }
  | { readonly kind: 'server'; readonly address: string; readonly database: string; readonly folder: string };
