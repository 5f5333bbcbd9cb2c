import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { RefusalItem } from '../../../core/basics/refusal.ts';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import type { SectionSearch } from './section-search.ts';

/** A field that is merely empty is not held against somebody who has not come to it yet. */
const isEmptiness = ({ code }: RefusalItem): boolean =>
  code.endsWith('-missing') || code.endsWith('-too-few');

/**
 * What is wrong on a section's page, beside the fields: at once for what was filled in wrongly, and for everything once
 * the writer asked for the check. `next` is where he goes when nothing is missing.
 */
export const useSectionForm = (items: readonly RefusalItem[], next: string) => {
  const locale = useLocale();
  const navigate = useNavigate();
  const { at } = useSearch({ strict: false }) as SectionSearch;
  const [isChecked, setChecked] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [faults, setFaults] = useState<readonly PageFault[]>([]);

  useEffect(() => {
    if (at === undefined) return;
    const found = document.getElementById(at);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
  }, [at]);

  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || !('value' in target) || target.value === '') return;
      const field = target.id.replace(/-(?:day|month|year)$/, '');
      setTouched((before) => (before.has(field) ? before : new Set([...before, field])));
    };
    form?.addEventListener('focusout', note);
    return () => form?.removeEventListener('focusout', note);
  }, [form]);

  const faultOf = (field: string): string | undefined => {
    const item = items.find(
      (candidate) =>
        candidate.field === field && (isChecked || (touched.has(field) && !isEmptiness(candidate))),
    );
    return item === undefined ? undefined : refusalSentence(locale, item);
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    const found = items.map((item) => ({ field: item.field, message: refusalSentence(locale, item) }));
    setFaults(found);
    if (found.length === 0) void navigate({ href: next });
  };
  return { faults, faultOf, place: setForm, onSubmit } as const;
};
