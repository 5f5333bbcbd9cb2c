/** To the typesetting thread: a template and its data as JSON. */
export interface TypesetRequest {
  readonly template: string;
  readonly data: string;
}

/** What it answers; a fault never repeats what a person wrote. */
export type TypesetAnswer = { readonly pdf: Uint8Array } | { readonly fault: string };
