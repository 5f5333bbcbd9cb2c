import { describe, expect, it } from 'vitest';
import { readElmo } from '../../../src/exchange/elmo/read-elmo.ts';
import { completeElmo, writeElmo } from '../../../src/exchange/elmo/write-elmo.ts';
import { nominationDigest } from '../../../src/exchange/ewp/nomination-digest.ts';
import {
  readEwpMobilityFile,
  readImobilities,
  readOmobilities,
} from '../../../src/exchange/ewp/read-ewp-mobility-file.ts';
import { readLearningAgreements } from '../../../src/exchange/ewp/read-learning-agreements.ts';
import { readTranscripts } from '../../../src/exchange/ewp/read-transcripts.ts';
import { writeEwpMobilityFile } from '../../../src/exchange/ewp/write-ewp-mobility-file.ts';
import { completeImobility, writeImobilities } from '../../../src/exchange/ewp/write-imobilities.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../../../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../../../src/exchange/ewp/write-omobilities.ts';
import { completeTranscript, writeTranscripts } from '../../../src/exchange/ewp/write-transcripts.ts';
import {
  sampleAgreement,
  sampleElmo,
  sampleImobility,
  sampleOmobility,
  sampleTranscript,
} from './samples.ts';
import { hasEwpSchemas, schemaFaults } from './schema-faults.ts';
import { bytesOf, textOf, valueOf } from './written.ts';

const bare = { ...sampleOmobility, omobilityId: 'm-2' };
const outgoing = [sampleOmobility, bare].map((value) => valueOf(completeOmobility(value)));
const incoming = [valueOf(completeImobility(sampleImobility))];
const agreements = [valueOf(completeLearningAgreement(sampleAgreement))];
const transcripts = [valueOf(completeTranscript(sampleTranscript))];

const texts = {
  omobilities: textOf(writeOmobilities(outgoing)),
  imobilities: textOf(writeImobilities(incoming)),
  mobilityFile: textOf(writeEwpMobilityFile({ outgoing, incoming })),
  agreements: textOf(writeLearningAgreements(agreements)),
  transcripts: textOf(writeTranscripts(transcripts)),
  elmo: textOf(writeElmo(valueOf(completeElmo(sampleElmo)))),
};

describe('what is written for Erasmus Without Paper', () => {
  it.skipIf(!hasEwpSchemas).each(Object.keys(texts) as (keyof typeof texts)[])(
    'is valid against the schema of the standard: %s',
    (name) => {
      expect(schemaFaults(name, texts[name])).toEqual([]);
      // The schema is really asked: an element it does not know is found.
      expect(schemaFaults(name, texts[name].replace(/<\/[^<]+>\n?$/, '<stranger/>$&'))).not.toEqual([]);
    },
  );

  it.skipIf(!hasEwpSchemas)(
    'is valid with nothing in it, and of a learner whose name is in Latin letters',
    () => {
      expect(schemaFaults('omobilities', textOf(writeOmobilities([])))).toEqual([]);
      expect(schemaFaults('agreements', textOf(writeLearningAgreements([])))).toEqual([]);
      const { learner } = sampleElmo;
      if (learner === null) throw new Error('no learner');
      const elmo = { ...sampleElmo, learner: { ...learner, alternativeName: null, gender: null } };
      expect(schemaFaults('elmo', textOf(writeElmo(valueOf(completeElmo(elmo)))))).toEqual([]);
    },
  );

  it('says in which language and letters a name is', () => {
    expect(texts.omobilities).toContain('<given-names xml:lang="kk-Cyrl">Әйгерім</given-names>');
    expect(texts.omobilities).toContain('<family-name xml:lang="ru-Cyrl">Сеитова</family-name>');
    expect(texts.omobilities).toContain('<family-name xml:lang="en">Seitova</family-name>');
  });

  it('comes back as it was without a note, and is written the same again', async () => {
    const nominations = valueOf(await readOmobilities(bytesOf(texts.omobilities)));
    expect(nominations.outgoing).toEqual(outgoing);
    const arrivals = valueOf(await readImobilities(bytesOf(texts.imobilities)));
    expect(arrivals.incoming).toEqual(incoming);
    const file = valueOf(await readEwpMobilityFile(bytesOf(texts.mobilityFile)));
    expect(file).toMatchObject({ outgoing, incoming });
    const readAgreements = valueOf(await readLearningAgreements(bytesOf(texts.agreements)));
    expect(readAgreements.values).toEqual([sampleAgreement]);
    const readToRs = valueOf(await readTranscripts(bytesOf(texts.transcripts)));
    expect(readToRs.values).toEqual([sampleTranscript]);
    const elmo = valueOf(await readElmo(bytesOf(texts.elmo)));
    expect(elmo.values).toEqual([sampleElmo]);
    for (const { report } of [nominations, arrivals, file, readAgreements, readToRs, elmo])
      expect(report.notes).toEqual([]);
    const again = {
      omobilities: writeOmobilities(nominations.outgoing.map((one) => valueOf(completeOmobility(one)))),
      agreements: writeLearningAgreements(
        readAgreements.values.map((one) => valueOf(completeLearningAgreement(one))),
      ),
      transcripts: writeTranscripts(readToRs.values.map((one) => valueOf(completeTranscript(one)))),
    };
    for (const name of ['omobilities', 'agreements', 'transcripts'] as const)
      expect(textOf(again[name])).toBe(texts[name]);
  });

  it('has an identifier of a proposal that follows its content', () => {
    const { nomination } = sampleOmobility;
    if (nomination === null) throw new Error('no nomination');
    const digest = nominationDigest(nomination);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(nominationDigest({ ...nomination, proposalId: null })).toBe(digest);
    expect(nominationDigest({ ...nomination, comment: null })).not.toBe(digest);
    expect(nominationDigest({ ...nomination, receivingYear: null })).toBeUndefined();
  });
});
