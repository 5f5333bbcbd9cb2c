import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import type { PartnerFileKind } from '../../core/partner/partner-file-kinds.ts';
import { openDocument } from '../../exchange/ewp/stay/open-document.ts';
import {
  partnerFilesOf,
  writePartnerFile,
  type PartnerFiles,
} from '../../exchange/ewp/stay/partner-files.ts';
import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { partnerStayBatches } from '../../register/partner/partner-stay-batches.ts';
import { recordLooks } from '../../register/person/record-looks.ts';
import type { Vault } from '../../register/vault.ts';

const kinds = ['nomination', 'agreement', 'stay'] as const satisfies readonly PartnerFileKind[];
const names = {
  nomination: 'nominations.xml',
  agreement: 'agreements.xml',
  stay: 'stays.xml',
  ewpmobility: 'exchange.ewpmobility',
} as const satisfies Readonly<Record<PartnerFileKind, string>>;

/** What is exported, for whom, and where to. */
interface EwpExport {
  readonly institutionId: string;
  readonly call: string | undefined;
  /** A folder that is there, in which the institution gets one of its own. */
  readonly folder: string;
  readonly reader: string;
  readonly at: Date;
  readonly vault: Vault;
  readonly alpha2Of: (alpha3: string) => string | undefined;
}

/** How many records were written, and how many lines of what lacks. */
interface EwpExported {
  readonly nominations: number;
  readonly agreements: number;
  readonly stays: number;
  readonly missing: number;
}

/** Each partner gets its own students: a folder by its SCHAC identifier, a domain name, which is a fit name for one. */
const partnerOf = ({ records: { nomination, agreement } }: PartnerFiles, stay: PartnerStay): string => {
  const known = nomination?.nomination?.receiving?.heiId ?? agreement?.receiving?.heiId;
  const [only] = stay.receivingHeiIds;
  const said = stay.receivingHeiIds.length === 1 ? (only ?? '') : stay.detail.study.receivingHeiId;
  const name = known ?? said;
  return /^[a-z0-9.-]+$/.test(name) && !name.startsWith('.') ? name : 'unknown-partner';
};

const missingLines = ({ institutionId, reference, id }: PartnerStay, { lacking }: PartnerFiles) =>
  kinds.flatMap((kind) =>
    lacking[kind].map(({ code, field }) => [institutionId, reference, id, kind, field, code] as const),
  );

/**
 * Writes the files of an institution's stays for each partner, and what lacks for the others as `missing.csv`. Some hundreds of stays
 * are in memory at a time. Whose data went out is written down in the same transaction.
 */
export const exportEwp = async (
  trx: RegisterTransaction,
  { institutionId, call, folder, reader, at, vault, alpha2Of }: EwpExport,
): Promise<EwpExported> => {
  const feet = new Map<string, string>();
  const counts = { nomination: 0, agreement: 0, stay: 0, missing: 0 };
  const missing = path.join(folder, 'missing.csv');
  for await (const stays of partnerStayBatches(trx, vault, institutionId, { call })) {
    const made = stays.map((stay) => ({ stay, files: partnerFilesOf(stay, alpha2Of) }));
    const byPartner = Map.groupBy(made, ({ stay, files }) => partnerOf(files, stay));
    for (const [partner, own] of byPartner)
      for (const kind of [...kinds, 'ewpmobility'] as const) {
        const files = own.map((one) => one.files);
        const pieces = writePartnerFile(kind, files);
        if (pieces === undefined) continue;
        const { head, body, foot } = openDocument(pieces);
        const file = path.join(folder, institutionId, partner, names[kind]);
        const isNew = !feet.has(file);
        if (isNew) await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
        await appendFile(file, isNew ? head + body : body, { mode: 0o600 });
        feet.set(file, foot);
        if (kind !== 'ewpmobility')
          counts[kind] += files.filter(({ records }) => records[kind] !== undefined).length;
      }
    const lines = made.flatMap(({ stay, files }) => missingLines(stay, files));
    counts.missing += lines.length;
    if (lines.length > 0) await appendFile(missing, writeCsv(undefined, lines));
    await recordLooks(trx, institutionId, {
      ...{ actor: reader, permission: 'hand-out-partner-files', at },
      records: made
        .filter(({ files }) => kinds.some((kind) => files.records[kind] !== undefined))
        .map(({ stay: { id, accountId } }) => ({ id, accountId })),
    });
  }
  for (const [file, foot] of feet) await appendFile(file, foot);
  return {
    nominations: counts.nomination,
    agreements: counts.agreement,
    stays: counts.stay,
    missing: counts.missing,
  };
};
