import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypesetAnswer, TypesetRequest } from './typeset-messages.ts';

const port = parentPort;
if (port === null) throw new Error('typeset-worker.ts runs as a worker thread only');

const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];
const fontBlobs = fonts.map((file) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`))),
);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

/** The compiler's own words quote the text; the message alone up to the first quotation is enough for us. */
const faultOf = (error: unknown): string =>
  /message: "([^`"\\]*)/.exec(String(error))?.[1] ?? 'the compiler gave no reason';

const typeset = ({ template, data }: TypesetRequest): Uint8Array => {
  const given = { mainFileContent: template, inputs: { data } };
  try {
    return compiler.pdf(given, { pdfStandard: 'ua-1' });
  } catch (error) {
    // PDF/UA refuses a page with a character that no font has; the reader is better served with the other pages.
    if (!String(error).includes('could not be displayed')) throw error;
    return compiler.pdf(given);
  }
};

port.on('message', (request: TypesetRequest) => {
  let answer: TypesetAnswer;
  try {
    answer = { pdf: Uint8Array.from(typeset(request)) };
  } catch (error) {
    answer = { fault: faultOf(error) };
  }
  // Without it what was typeset for one person stays in memory for good.
  compiler.evictCache(1);
  port.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : []);
});
