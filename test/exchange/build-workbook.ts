import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** What the directory claims instead of the truth. */
  readonly claimedBytes?: number;
  readonly crc?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP archive, honest or not. */
export const buildZip = (parts: readonly Part[]): Uint8Array => {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.text);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(part.name);
    const crc = part.crc ?? crc32(bytes);
    const size = part.claimedBytes ?? bytes.length;
    const flags = part.isEncrypted === true ? 1 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, name, packed);
    directory.push(entry, name);
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
};

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

export interface WorkbookText {
  readonly sheetData: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheets?: string;
  readonly prolog?: string;
}

/** The parts of a workbook with one sheet, `xl/worksheets/sheet1.xml`. */
export const workbookParts = (text: WorkbookText): Part[] => [
  { name: '[Content_Types].xml', text: '<Types/>' },
  {
    name: '_rels/.rels',
    text: `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    text: `<workbook xmlns:r="r">${text.workbookPr ?? ''}<sheets>${text.sheets ?? '<sheet name="One" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${
      text.sharedStrings === undefined ? '' : relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml')
    }${text.styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    text: `<?xml version="1.0"?>${text.prolog ?? ''}<worksheet><sheetData>${text.sheetData}</sheetData></worksheet>`,
  },
  ...(text.sharedStrings === undefined
    ? []
    : [{ name: 'xl/sharedStrings.xml', text: `<sst>${text.sharedStrings}</sst>` }]),
  ...(text.styles === undefined
    ? []
    : [{ name: 'xl/styles.xml', text: `<styleSheet>${text.styles}</styleSheet>` }]),
];

export const buildWorkbook = (text: WorkbookText): Uint8Array => buildZip(workbookParts(text));
