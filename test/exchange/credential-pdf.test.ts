import { getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { credentialPdf } from '../../src/exchange/document/credential-pdf.ts';
import { openTypesetter } from '../../src/exchange/document/typesetter.ts';
import { paperLabelsOf } from '../../src/server/paper/paper-labels-of.ts';

const typesetter = openTypesetter();
afterAll(() => typesetter.close());

const labels = {
  ...paperLabelsOf('kk', 'credential'),
  ...{ evidence: 'evidence', check: 'check', scan: 'scan', scanAlt: 'a picture', attachment: 'a file' },
};

test.each(['8EjkD7eN_usop4hxR__kBA', 'J-v27p9fHQbjHp1VsyUz0Q', '5QU6rpeG1sJ9nf2DGcKTWQ'])(
  'an address copied from the paper leads where the picture does: %s',
  async (code) => {
    const address = `https://qaitu.example.org/kk/credential/ins_019c1ba6-2801-7001-8000-470d82da0e04.crd_01a21b90-64cf-7223-a778-a6697c13a31d.${code}`;
    const paper = {
      ...{ title: 'Credential', institution: 'University', holder: 'Holder', said: 'Said.', facts: [] },
      ...{ evidence: [], address, online: 'Online.', offline: 'Offline.', document: null, footer: 'Foot' },
      ...{ locale: 'kk' as const, isDemonstration: true },
    };
    const pdf = await getDocumentProxy(await credentialPdf(typesetter, paper, labels));
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words.replaceAll(' ', '')).toContain(address);
    const links = (await page.getAnnotations()) as readonly { readonly url?: string }[];
    expect(links.map(({ url }) => url)).toContain(address);
  },
);
