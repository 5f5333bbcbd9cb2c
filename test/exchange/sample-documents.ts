import { crc32, deflateSync } from 'node:zlib';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const samplePng = (): Buffer => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** One grey point, baseline: quantisation, frame, Huffman table and scan as ITU-T T.81 orders them. */
const sampleJpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'),
    Buffer.alloc(64, 1),
    Buffer.from('ffc0000b080001000101011100ffc40014000100000000000000000000000000000000', 'hex'),
    Buffer.from('ffda0008010100003f00d2ffd9', 'hex'),
  ]);

const samplePdf = (): Buffer => {
  const head =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';
  const at = (text: string): string => `${String(head.indexOf(text)).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${head}xref\n0 3\n0000000000 65535 f \n${at('1 0 obj')}${at('2 0 obj')}trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${head.length}\n%%EOF\n`,
    'latin1',
  );
};

/** Smallest whole documents of the types that are taken. */
export const sampleDocuments = { png: samplePng(), jpeg: sampleJpeg(), pdf: samplePdf() };
