/**
 * Everything in which a project or codebook can depart from REFI-QDA 1.0 and still be read, with the parameters its sentence may use. What is lost
 * is named; nothing is lost without one of these.
 */
export const qdaDeviations = {
  'project-file-name': ['found'],
  'several-project-files': ['used', 'others'],
  'unsafe-path': ['path'],
  'entry-twice': ['path'],
  namespace: ['found'],
  'unknown-element': ['name', 'count'],
  'not-kept': ['name', 'count'],
  'empty-list': ['name'],
  'guid-missing': ['element', 'name'],
  'guid-malformed': ['element', 'found'],
  'guid-in-braces': ['count'],
  'guid-twice': ['element', 'guid'],
  'dangling-reference': ['element', 'guid'],
  'name-missing': ['element', 'guid'],
  'codable-missing': ['code'],
  'colour-short': ['code', 'found'],
  'colour-unknown': ['code', 'found'],
  'codebook-deep': ['code', 'limit'],
  'variable-type': ['variable', 'found'],
  'value-malformed': ['variable', 'value'],
  'time-malformed': ['element', 'found'],
  'media-source': ['source', 'element'],
  'text-path': ['source', 'path'],
  'text-outside': ['source', 'path'],
  'text-missing': ['source'],
  'text-twice': ['source'],
  'text-encoding': ['source', 'encoding'],
  'text-mark': ['source'],
  'positions-utf16': ['source'],
  'selection-unreadable': ['source', 'start', 'end', 'codings'],
  'selection-reversed': ['source', 'start', 'end'],
  'selection-cut': ['source', 'start', 'end', 'length'],
  'selection-empty': ['source', 'start', 'codings'],
  'selection-outside': ['source', 'start', 'end', 'length', 'codings'],
  more: ['kind', 'count'],
} as const;

export interface QdaDeviation {
  readonly kind: keyof typeof qdaDeviations;
  readonly params: Readonly<Record<string, string>>;
}
