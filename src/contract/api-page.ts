/** A parameter as the page of the API shows it. */
export interface ApiParameter {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly isRequired: boolean;
  /** In English, where the page has no words of its own. */
  readonly words: string;
  /** What it may be, where that is a list. */
  readonly values: readonly string[];
}

/** An endpoint as the page of the API shows it; examples are text as it travels. */
export interface ApiEndpoint {
  readonly id: string;
  readonly method: string;
  /** Parameters stand in braces. */
  readonly path: string;
  /** In English, where the page has no words of its own. */
  readonly summary: string;
  readonly permission: string;
  /** Of a key that opens it; `undefined` where none does. */
  readonly scopes: readonly string[] | undefined;
  readonly entries: readonly string[];
  readonly parameters: readonly ApiParameter[];
  /** The address of the example, below the site's own. */
  readonly address: string;
  /** `undefined` where nothing is sent; `file` where a file is. */
  readonly body: string | undefined;
  /** `undefined` where the contract leaves it open. */
  readonly answer: string | undefined;
  /** Media types of an answer that is a file. */
  readonly files: readonly string[];
}

/** The endpoints of one noun. */
export interface ApiNoun {
  readonly id: string;
  readonly endpoints: readonly ApiEndpoint[];
}

/** What the pages of the API show: the noun of the address, or the whole in short. */
export interface ApiView {
  readonly nouns: readonly ApiNoun[];
  readonly noun: string | undefined;
}
