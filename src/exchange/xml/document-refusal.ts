import { TableRefused, type TableRefusalCode } from '../tabular/table-refusal.ts';
import { documentLimits } from './document-limits.ts';
import { XmlRefused } from './xml-refused.ts';

/** Every reason why a file is not read as a document of records, with the parameters its sentence may use. */
export const documentRefusals = {
  'empty-file': [],
  'not-this-format': ['found', 'expected'],
  'too-large': ['limitBytes'],
  'broken-xml': ['line'],
  'document-type': ['line'],
  'too-deep': ['line', 'limit'],
  'too-many-elements': ['limit'],
  'wrong-encoding': ['encoding'],
} as const;

export interface DocumentRefusal {
  readonly code: keyof typeof documentRefusals;
  readonly params: Readonly<Record<string, string>>;
}

/** Unwinds a reader of records; `readRecords` turns it back into a refusal value. */
export class DocumentRefused extends Error {
  readonly refusal: DocumentRefusal;

  constructor(code: DocumentRefusal['code'], params: DocumentRefusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}

/** Words of tables for the same things in documents: bytes are read by one reader. */
const codes: Readonly<Partial<Record<TableRefusalCode, DocumentRefusal['code']>>> = {
  'limit-exceeded': 'too-large',
  'wrong-encoding': 'wrong-encoding',
  'nul-byte': 'broken-xml',
};

/** The refusal that a thrown value means; undefined for what is a fault of ours. */
export const documentRefusalOf = (error: unknown): DocumentRefusal | undefined => {
  if (error instanceof DocumentRefused) return error.refusal;
  if (error instanceof XmlRefused) {
    const limit = error.code === 'too-deep' ? documentLimits.depth : documentLimits.elements;
    return { code: error.code, params: { line: String(error.line), limit: String(limit) } };
  }
  if (!(error instanceof TableRefused)) return undefined;
  const code = codes[error.refusal.code];
  if (code === undefined) return undefined;
  const { params, row } = error.refusal;
  const all = row === undefined ? params : { ...params, line: row };
  return {
    code,
    params: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)])),
  };
};
