import '../../no-eval.ts';
import { percentTool } from './percent-tool.ts';
import { tableTool } from './table-tool.ts';
import { readTexts } from './texts.ts';

for (const tools of document.querySelectorAll<HTMLElement>('[data-audit-tools]')) {
  const texts = readTexts(tools.dataset['auditTools'] ?? '{}', document.documentElement.lang);
  for (const [name, start] of Object.entries({ percents: percentTool, table: tableTool })) {
    const form = tools.querySelector<HTMLFormElement>(`form[data-tool="${name}"]`);
    const results = tools.querySelector<HTMLElement>(`[data-results="${name}"]`);
    if (form !== null && results !== null) start(form, results, texts);
  }
  tools.hidden = false;
}
