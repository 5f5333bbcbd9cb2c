import type { DocumentWords } from '../../../core/institution/document-template.ts';

/** As many people as may sign a paper. */
export const signatoryPlaces = [1, 2, 3] as const;

/** The words of a template as the fields of its form. */
const toFields = ({ letterhead, opening, closing, signatories: [first, second, third] }: DocumentWords) => ({
  ...{ letterhead, opening, closing },
  ...{ position1: first?.position ?? '', name1: first?.name ?? '' },
  ...{ position2: second?.position ?? '', name2: second?.name ?? '' },
  ...{ position3: third?.position ?? '', name3: third?.name ?? '' },
});

/** The fields as words; whoever has neither position nor name does not sign. */
const toWords = ({
  letterhead,
  opening,
  closing,
  ...people
}: ReturnType<typeof toFields>): DocumentWords => ({
  ...{ letterhead, opening, closing },
  signatories: signatoryPlaces
    .map((place) => ({ position: people[`position${place}`].trim(), name: people[`name${place}`].trim() }))
    .filter(({ position, name }) => position !== '' || name !== ''),
});

export const templateAnswers = { toFields, toWords } as const;
