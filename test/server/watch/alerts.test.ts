import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DeskShelf } from '../../../src/server/desk-shelf.ts';
import { addGauges } from '../../../src/server/watch/add-gauges.ts';
import { openMeters } from '../../../src/server/watch/meters.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Names of all series that a process shows, with the endings of histograms. */
const knownNames = async (): Promise<ReadonlySet<string>> => {
  const meters = openMeters('0.0.0', { withProcess: false });
  addGauges(meters.registry, new DeskShelf());
  const process = new Registry();
  collectDefaultMetrics({ register: process });
  const all = [...(await meters.registry.getMetricsAsJSON()), ...(await process.getMetricsAsJSON())];
  meters.close();
  return new Set(
    all.flatMap(({ name, type }) =>
      String(type) === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`, name] : [name],
    ),
  );
};

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly annotations: { readonly runbook: string };
    }[];
  }[];
}

const readRules = async () => {
  const { groups } = parse(await readFile(path.join(root, 'deploy/alerts.yml'), 'utf8')) as Rules;
  return groups.flatMap(({ rules }) => rules);
};

test('every alert asks for metrics that there are', async () => {
  const names = await knownNames();
  for (const { alert, expr } of await readRules()) {
    const asked = expr.match(/\b(?:qaitu|nodejs|process)_[a-z0-9_]+/g) ?? [];
    // Whether the server answers at all is told by Prometheus itself.
    expect([alert, asked.length > 0]).toEqual([alert, alert !== 'QaituDown']);
    for (const name of asked) expect([...names], alert).toContain(name);
  }
});

test('every alert leads to a heading of the guide, and the guide names metrics that there are', async () => {
  const guide = await readFile(path.join(root, 'docs/operate.md'), 'utf8');
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words.toLowerCase().replaceAll(' ', '-'),
  );
  for (const { alert, annotations } of await readRules()) {
    expect(headings, alert).toContain(annotations.runbook.split('#')[1]);
  }
  const names = await knownNames();
  for (const name of guide.match(/`qaitu_[a-z_]+`/g) ?? []) expect([...names]).toContain(name.slice(1, -1));
});
