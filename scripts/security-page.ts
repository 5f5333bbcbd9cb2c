// Part of npm run generate: writes the table of ASVS into docs/security.md.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asvsMark, asvsPage } from './supply/asvs-page.ts';
import { asvsRows } from './supply/asvs-rows.ts';

const docs = path.resolve(import.meta.dirname, '../docs');
const page = path.join(docs, 'security.md');
const [text = ''] = readFileSync(page, 'utf8').split(asvsMark);
writeFileSync(page, `${text}${asvsMark}\n\n${asvsPage(asvsRows(path.join(docs, 'security/asvs.csv')))}`);
