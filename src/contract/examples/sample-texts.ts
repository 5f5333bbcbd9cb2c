const uuid = '00000000-0000-7000-8000-000000000001';

/** Texts of every form that the contract asks for; the first that a field takes stands in its example. */
export const sampleTexts: readonly string[] = [
  `ins_${uuid}`,
  ...['acc', 'app', 'rep', 'res', 'tsk', 'evi', 'crs', 'mob'].map((prefix) => `${prefix}_${uuid}`),
  `rep_${uuid}:1`,
  'tasks',
  '2024-09-01',
  '2024-09-01T08:30:00.000Z',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'aigerim@qaitu.example',
  '+7 000 000 00 00',
  'https://example.org/data-set',
  'KAZ',
  'en',
  '2024',
  '123456',
  '123',
  '12',
  '1',
  '#0b5563',
  'c2lnbmVk',
  'a-token-of-some-letters-and-digits-0001',
  '2024-09-01-9f86d08188',
  'courses',
  uuid,
];

/** Fields with days and with instants, by how their names end. */
export const sampleOfName = (name: string): string | undefined => {
  if (/(On|Start|End|Day)$|^(from|to|on)$/.test(name)) return '2024-09-01';
  if (/At$/.test(name)) return '2024-09-01T08:30:00.000Z';
  if (/[sS]ha256$/.test(name)) return sampleTexts.find((text) => text.length === 64);
  if (name === 'institutionId') return `ins_${uuid}`;
  if (/^id$|Id$/.test(name)) return `rec_${uuid}`;
  return undefined;
};
