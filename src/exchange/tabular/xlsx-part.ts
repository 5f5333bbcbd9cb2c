import type { ByteBudget } from './byte-budget.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { XmlListener } from './scan-xml.ts';
import { scanXml } from './scan-xml.ts';
import { TableRefused } from './table-refusal.ts';
import type { ZipDirectory } from './zip-directory.ts';

/** Text of one part of a workbook. What would be a wrong encoding of a text file is damage here. */
async function* partText(zip: ZipDirectory, part: string, budget: ByteBudget): AsyncGenerator<string, void> {
  if (!zip.has(part)) throw new TableRefused('broken-workbook', { part });
  try {
    yield* decodeUtf8(zip.open(part, budget));
  } catch (error) {
    const code = error instanceof TableRefused ? error.refusal.code : undefined;
    if (code === 'wrong-encoding' || code === 'nul-byte') throw new TableRefused('broken-workbook', { part });
    throw error;
  }
}

/** Reads one part of a workbook to its end, giving control back after each piece. */
export async function* scanPart(
  zip: ZipDirectory,
  part: string,
  budget: ByteBudget,
  listener: XmlListener,
): AsyncGenerator<void, void> {
  const scan = scanXml(part, listener);
  for await (const text of partText(zip, part, budget)) {
    scan.take(text);
    yield;
  }
  scan.end();
}

/** Reads one small part of a workbook whole. */
export const readPart = async (
  zip: ZipDirectory,
  part: string,
  budget: ByteBudget,
  listener: XmlListener,
): Promise<void> => {
  for await (const _ of scanPart(zip, part, budget, listener));
};
