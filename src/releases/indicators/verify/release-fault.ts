/** One thing wrong with a folder of a release; the sentence is `release-file.fault.<code>`, with place and cure. */
export interface ReleaseFault {
  readonly code:
    | 'no-manifest'
    | 'manifest-form'
    | 'file-missing'
    | 'file-unlisted'
    | 'file-changed'
    | 'wrong-id'
    | 'wrong-folder'
    | 'content-form'
    | 'table-differs'
    | 'file-differs'
    | 'sum'
    | 'few'
    | 'revealed'
    | 'range'
    | 'unsafe'
    | 'line'
    | 'metadata';
  readonly params: Readonly<Record<string, string>>;
}
