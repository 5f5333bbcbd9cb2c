import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { byteBudget } from '../tabular/byte-budget.ts';
import { byteChunks, type Bytes } from '../tabular/byte-chunks.ts';
import { decodeUtf8 } from '../tabular/decode-utf8.ts';
import { documentLimits } from './document-limits.ts';
import { DocumentRefused, documentRefusalOf, type DocumentRefusal } from './document-refusal.ts';
import { readReport, type ReadReport } from './form/read-report.ts';
import { scanDocument } from './scan-document.ts';
import type { XmlElement } from './xml-element.ts';

/** Which elements of a document are its records. */
interface RecordsWanted<Value> {
  /** Local name of the root. */
  readonly root: string;
  /** Local name of the records directly in it; the root itself where the document is one record. */
  readonly record: string;
  /** The value of a record, by the attributes of the root, which say the version; undefined where it is none. */
  take(
    record: XmlElement,
    place: string,
    report: ReadReport,
    root: Readonly<Record<string, string>>,
  ): Value | undefined;
}

interface RecordsRead<Value> {
  readonly values: readonly Value[];
  readonly report: ReadReport;
}

const readInto = async <Value>(
  source: Bytes | AsyncIterable<Uint8Array>,
  wanted: RecordsWanted<Value>,
): Promise<RecordsRead<Value>> => {
  const report = readReport();
  const values: Value[] = [];
  const stack: XmlElement[] = [];
  let [root, elements, count]: [XmlElement['attributes'] | undefined, number, number] = [undefined, 0, 0];
  let skipped = 0;
  const isRootRecord = wanted.root === wanted.record;
  const scanner = scanDocument(
    {
      open(name, attributes) {
        if (root === undefined) {
          if (name !== wanted.root)
            throw new DocumentRefused('not-this-format', { found: name, expected: wanted.root });
          root = attributes;
          if (!isRootRecord) return;
        } else if (skipped > 0 || (stack.length === 0 && name !== wanted.record)) {
          if (skipped === 0) report.note('unknown-element', '', name);
          skipped += 1;
          return;
        }
        if (stack.length === 0) elements = 0;
        elements += 1;
        if (elements > documentLimits.recordElements)
          throw new DocumentRefused('too-many-elements', { limit: String(documentLimits.recordElements) });
        const element = { name, attributes, text: '', children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      close() {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        const element = stack.pop();
        if (element === undefined || stack.length > 0) return;
        const value = wanted.take(element, isRootRecord ? '' : String(count), report, root ?? {});
        count += 1;
        if (value !== undefined) values.push(value);
      },
      text(words) {
        const element = stack.at(-1);
        if (skipped === 0 && element !== undefined) element.text += words;
      },
    },
    documentLimits,
  );
  let isEmpty = true;
  for await (const text of decodeUtf8(byteChunks(source, byteBudget(documentLimits.bytes)))) {
    isEmpty = false;
    scanner.take(text);
  }
  if (isEmpty) throw new DocumentRefused('empty-file');
  scanner.end();
  return { values, report };
};

/**
 * Reads the records of an XML document that strangers wrote: one record is held at a time, as a tree, and what its form does not
 * understand is reported. Refuses what is no such document, and what would take more than `documentLimits`. Nothing outside the bytes is read.
 */
export const readRecords = async <Value>(
  source: Bytes | AsyncIterable<Uint8Array>,
  wanted: RecordsWanted<Value>,
): Promise<Result<RecordsRead<Value>, DocumentRefusal>> => {
  try {
    return accept(await readInto(source, wanted));
  } catch (error) {
    const refusal = documentRefusalOf(error);
    if (refusal === undefined) throw error;
    return refuse(refusal);
  }
};
