/** Every reason why a file is not read as a project or codebook, with the parameters its sentence may use. */
export const qdaRefusals = {
  'empty-file': [],
  'not-qda': [],
  'broken-archive': [],
  'encrypted-archive': [],
  'too-many-entries': ['entries', 'limit'],
  'too-large': ['limitBytes'],
  'no-project-file': [],
  'several-projects': ['files'],
  'broken-xml': ['line'],
  'document-type': ['line'],
  'too-deep': ['line', 'limit'],
  'too-many-elements': ['limit'],
  'wrong-encoding': ['encoding'],
} as const;

export interface QdaRefusal {
  readonly code: keyof typeof qdaRefusals;
  readonly params: Readonly<Record<string, string>>;
}
