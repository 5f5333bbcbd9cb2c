import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { messageTypes, parametersOf } from '../src/cli/messages.ts';
import { formatDate } from '../src/core/basics/format-date.ts';
import { locales } from '../src/core/basics/locale.ts';
import { ruleNames, severities } from '../src/core/claim/claim.ts';
import { findingReasons } from '../src/core/claim/finding-reasons.ts';
import { verdicts } from '../src/core/claim/finding.ts';
import { caveats } from '../src/core/flow/caveats.ts';
import { measureDefinitions } from '../src/core/flow/measures.ts';
import { figureFaults } from '../src/core/flow/figure-fault.ts';
import { journalFaultKinds } from '../src/core/journal/journal-fault.ts';
import { bundleRefusals } from '../src/exchange/journal/journal-bundle.ts';
import { tableRefusals } from '../src/exchange/tabular/table-refusal.ts';
import { catalogue, type MessageEntry } from '../src/messages.catalogue.ts';
import { isMessageKey, text } from '../src/messages.ts';
import { claimLineFaults } from '../src/web/enhance/audit/claim-line.ts';
import { claimForms, exampleTables } from '../src/web/public/audit-examples.ts';
import { registerRefusals } from '../src/register/refusals.ts';

const root = path.resolve(import.meta.dirname, '..');
const entries: readonly (readonly [string, MessageEntry])[] = Object.entries(catalogue).flatMap(
  ([noun, own]) => Object.entries(own).map(([key, entry]) => [`${noun}.${key}`, entry] as const),
);

const pluralsOf = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) =>
    element.type === TYPE.plural
      ? [
          // Exact numbers (`=0`) may stand beside the categories, which they do not replace.
          `${element.value}:${Object.keys(element.options)
            .filter((category) => !category.startsWith('='))
            .toSorted()
            .join(',')}`,
          ...Object.values(element.options).flatMap((option) => pluralsOf(option.value)),
        ]
      : element.type === TYPE.select
        ? Object.values(element.options).flatMap((option) => pluralsOf(option.value))
        : [],
  );

const categoriesOf = { kk: 'one,other', ru: 'few,many,one,other', en: 'one,other' };

describe('messages', () => {
  it('has every file of messages/ in the catalogue', () => {
    const files = readdirSync(path.join(root, 'messages')).map((name) => path.basename(name, '.json'));
    expect(files.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('has no key twice in a file: the later one would silently take the place of the earlier', () => {
    const twice = readdirSync(path.join(root, 'messages')).flatMap((name) => {
      const lines = readFileSync(path.join(root, 'messages', name), 'utf8').split('\n');
      const keys = lines.flatMap((line) => /^ {2}"([^"]+)": \{/.exec(line)?.[1] ?? []);
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key}`);
    });
    expect(twice).toEqual([]);
  });

  it.each(entries)('%s is complete and means the same in three languages', (_key, entry) => {
    for (const locale of locales) {
      expect(entry[locale].trim(), locale).not.toBe('');
      expect(Object.fromEntries(parametersOf(entry[locale])), locale).toEqual(
        Object.fromEntries(parametersOf(entry.en)),
      );
      for (const plural of pluralsOf(parse(entry[locale])))
        expect(plural.split(':')[1], locale).toBe(categoriesOf[locale]);
    }
    expect(Object.keys(entry).filter((name) => !['note', 'kk', 'ru', 'en'].includes(name))).toEqual([]);
  });

  it('has its types generated', () => {
    expect(readFileSync(path.join(root, 'src/messages.types.ts'), 'utf8')).toBe(messageTypes());
  });

  it('has a sentence for every code that data and refusals may carry', () => {
    const needed = [
      ...Object.keys(measureDefinitions).map((measure) => `derived.measure.${measure}`),
      ...Object.values(measureDefinitions).map(({ method }) => `derived.method.${method}`),
      ...caveats.map((caveat) => `derived.caveat.${caveat}`),
      ...[...figureFaults, ...tableRefusals].map(({ code }) => `intake.fault.${code}`),
      ...verdicts.map((verdict) => `audit.verdict.${verdict}`),
      ...severities.map((severity) => `audit.severity.${severity}`),
      ...ruleNames.map((rule) => `audit.rule.${rule}`),
      ...findingReasons.map((reason) => `audit.reason.${reason}`),
      ...Object.keys(claimLineFaults).map((code) => `audit.check.fault.${code}`),
      ...claimForms.map(({ id }) => `audit.check.form.${id}`),
      ...exampleTables.map(({ id }) => `audit.check.example.${id}`),
      ...Object.keys(registerRefusals).map((code) => `operation.register.${code}`),
      ...journalFaultKinds.map((kind) => `journal.fault.${kind}`),
      ...Object.keys(bundleRefusals).map((code) => `journal.refused.${code}`),
    ];
    expect(needed.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('uses only the parameters that a fault carries', () => {
    for (const { code, params } of [...figureFaults, ...tableRefusals]) {
      const entry = catalogue['intake']?.[`fault.${code}`];
      const used = [...parametersOf(entry?.en ?? '').keys()];
      const given: readonly string[] = [...figureFaults, ...tableRefusals]
        .filter((fault) => fault.code === code)
        .flatMap((fault) => [...fault.params]);
      expect(
        used.filter((name) => !given.includes(name)),
        `${code} (${params.join(', ')})`,
      ).toEqual([]);
    }
    const named = [
      ...Object.entries(registerRefusals).map(
        ([code, own]) => ['operation', `register.${code}`, own] as const,
      ),
      ...Object.entries(bundleRefusals).map(([code, own]) => ['journal', `refused.${code}`, own] as const),
    ];
    for (const [noun, code, params] of named) {
      const used = [...parametersOf(catalogue[noun]?.[code]?.en ?? '').keys()];
      expect(
        used.filter((name) => !(params as readonly string[]).includes(name)),
        code,
      ).toEqual([]);
    }
  });
});

it('ends a Russian sentence after a date with one point', () => {
  const date = formatDate('2026-12-01', 'ru');
  expect(text('ru', 'person.my-data.erasure-asked', { date })).toMatch(/1 декабря 2026 г\.$/);
});
