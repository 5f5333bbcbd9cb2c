import type { JsonObject } from '../../core/basics/json.ts';
import type { AgreementFact, AgreementSection } from '../../core/mobility/agreement-sections.ts';
import type { AgreementDocument } from './agreement-document.ts';
import type { AgreementLabels } from './agreement-labels.ts';
import { paperFact } from './paper-fact.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** A version of an agreement as PDF, with the signatures as they stand and room for those that are missing. */
export const agreementPdf = async (
  typesetter: Typesetter,
  document: AgreementDocument,
  labels: AgreementLabels,
): Promise<Uint8Array> => {
  const { number, participant, facts, differences, sections, signatures, around, sha256 } = document;
  const { locale, isDemonstration } = document;
  const factOf = ([name, value]: AgreementFact): JsonObject =>
    paperFact([name, value.trim() === '' ? labels.blank : value]);
  const sectionOf = ({ title, prose, facts: own, items, table, list }: AgreementSection): JsonObject => ({
    title: paperLine(title),
    prose: prose.map(paperProse),
    facts: own.map(factOf),
    items: items.map((item) => ({
      heading: paperLine(item.heading),
      note: item.note === null ? null : paperLine(item.note),
      facts: item.facts.map(factOf),
    })),
    table:
      table === null
        ? null
        : {
            columns: table.columns.map((column) => ({
              title: paperLine(column.title),
              isNumber: column.isNumber,
            })),
            rows: table.rows.map((row) => row.map(paperLine)),
          },
    list: list.map(paperLine),
  });
  const paper = {
    title: `${labels.title} · ${number}`,
    heading: labels.title,
    // Three parties agree: none of them is the author.
    author: null,
    footer: `${number} · ${participant} · ${sha256.slice(0, 16)} · ${around.version}`,
    locale,
    isDemonstration,
  };
  return typesetPaper(typesetter, 'agreement', paper, labels, {
    facts: facts.map(factOf),
    differences: differences.map(({ label, before, after }) => ({
      what: paperLine(label),
      before: paperProse(before === '' ? labels.blank : before),
      after: paperProse(after === '' ? labels.blank : after),
    })),
    sections: sections.map(sectionOf),
    signatures: signatures.map(({ heading, facts: own, isOpen }) => ({
      heading: paperLine(heading),
      facts: own.map(factOf),
      isOpen,
    })),
    letterhead: around.letterhead.map(paperLine),
    closing: around.closing.map(paperProse),
    // Whole, so that it can be copied.
    sha256,
  });
};
