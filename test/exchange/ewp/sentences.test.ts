import { expect, it } from 'vitest';
import { documentRefusals } from '../../../src/exchange/xml/document-refusal.ts';
import { faultCodes } from '../../../src/exchange/xml/form/fault-list.ts';
import { readNoteKinds } from '../../../src/exchange/xml/form/read-report.ts';
import { isMessageKey } from '../../../src/messages.ts';

it('has a sentence for every refusal, fault and note', () => {
  const needed = [
    ...['incomplete', ...Object.keys(documentRefusals)].map((code) => `ewp.refused.${code}`),
    ...faultCodes.map((code) => `ewp.fault.${code}`),
    ...readNoteKinds.map((kind) => `ewp.note.${kind}`),
  ];
  expect(needed.filter((key) => !isMessageKey(key))).toEqual([]);
});
