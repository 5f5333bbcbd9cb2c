import { nationalOffice } from '../institution/institution.ts';
import { retentionTerms, type CarriedTermId, type RetentionTerm } from './terms.ts';

/** The terms of data that an institution has. */
export const termsOf = (institutionId: string): readonly (RetentionTerm & { readonly id: string })[] =>
  (retentionTerms as readonly RetentionTerm[]).filter(
    ({ isOfOffice }) => isOfOffice === undefined || institutionId === nationalOffice,
  );

/** Those of them that the daily job carries out. */
export const carriedTermsOf = (
  institutionId: string,
): readonly (RetentionTerm & { readonly id: CarriedTermId })[] =>
  termsOf(institutionId).filter(
    (term): term is RetentionTerm & { readonly id: CarriedTermId } => term.job === 'retention-day',
  );
