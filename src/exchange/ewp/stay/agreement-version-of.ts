import type { AgreedCourse } from '../../../core/mobility/agreement-content.ts';
import type { PartnerAgreement, PartnerStay } from '../../../core/partner/partner-stay.ts';
import type {
  AgreementComponent,
  AgreementSignature,
  AgreementVersion,
  ComponentTerm,
} from '../learning-agreement.ts';
import { said } from './said.ts';

const termOf = (text: string): ComponentTerm | null => {
  const [, number, terms] = /^(\d)\/(\d)$/.exec(text) ?? [];
  return number === undefined ? null : { number: Number(number), terms: Number(terms) };
};

const blank: AgreementComponent = {
  status: null,
  reasonCode: null,
  reasonText: null,
  losId: null,
  losCode: null,
  title: null,
  loiId: null,
  term: null,
  credits: [],
  recognitionConditions: null,
  shortDescription: null,
};

type Change = AgreementComponent['status'];

/** Courses of two tables are the same course where all that is said of them there is. */
const isSame = (keys: readonly (keyof AgreedCourse)[], a: AgreedCourse, b: AgreedCourse): boolean =>
  keys.every((key) => a[key] === b[key]);

/** The lines of a version, and those of the one before that are gone: each once, also where two read alike. */
const linesOf = (
  courses: readonly AgreedCourse[],
  before: readonly AgreedCourse[] | undefined,
  keys: readonly (keyof AgreedCourse)[],
): readonly (readonly [AgreedCourse, Change])[] => {
  if (before === undefined) return courses.map((course) => [course, null]);
  const left = [...before];
  const kept = courses.map((course): readonly [AgreedCourse, Change] => {
    const at = left.findIndex((other) => isSame(keys, course, other));
    if (at < 0) return [course, 'inserted'];
    left.splice(at, 1);
    return [course, null];
  });
  return [...left.map((course) => [course, 'deleted'] as const), ...kept];
};

/** Tables A and B, with their signatures; of a later version with what was inserted and deleted since `before`. */
export const agreementVersionOf = (
  { detail: { study, person } }: PartnerStay,
  { content, signatures }: PartnerAgreement,
  before: PartnerAgreement | undefined,
): AgreementVersion => {
  const [abroad, home] = [termOf(study.courseTerm), termOf(study.homeTerm)];
  const isRecognised = ({ recognisedAs }: AgreedCourse): boolean => said(recognisedAs) !== null;
  const signatureOf = (party: 'participant' | 'sending' | 'host'): AgreementSignature | null => {
    const found = signatures.find((signature) => signature.party === party);
    if (found === undefined) return null;
    if (party === 'participant')
      return { name: null, position: null, email: null, signedAt: found.signedAt, app: null };
    const [position, email] =
      party === 'sending' ? [person.sendingSignerPosition, person.sendingSignerEmail] : ['', ''];
    return {
      name: said(found.name),
      position: said(found.position) ?? said(position),
      email: said(found.email) ?? said(email),
      signedAt: found.signedAt,
      app: null,
    };
  };
  return {
    studied: linesOf(content.courses, before?.content.courses, ['title', 'credits']).map(
      ([{ title, credits }, status]) => ({
        ...blank,
        status,
        title: said(title),
        term: abroad,
        credits: credits === null ? [] : [{ scheme: 'ects', value: credits }],
      }),
    ),
    recognised: linesOf(content.courses.filter(isRecognised), before?.content.courses.filter(isRecognised), [
      'recognisedAs',
      'localCredits',
    ]).map(([{ recognisedAs, localCredits }, status]) => ({
      ...blank,
      status,
      title: said(recognisedAs),
      term: home,
      credits: localCredits === null ? [] : [{ scheme: said(study.homeCreditScheme), value: localCredits }],
    })),
    virtual: null,
    blended: null,
    doctoral: null,
    studentSignature: signatureOf('participant'),
    sendingSignature: signatureOf('sending'),
    receivingSignature: signatureOf('host'),
  };
};
