import { LANGUAGES, type Language } from '../domain/language.ts';
import type { PreviewRow } from './preview.ts';
import { fileOf } from './template.ts';

/** All templates on one page that needs nothing but a browser: a row each, a column per language, file by file. */
export function previewPage(rows: readonly PreviewRow[]): string {
  const languages = LANGUAGES.filter((language) => rows.some((row) => row.language === language));
  const byFile = Map.groupBy(rows, ({ template }) => fileOf(template));
  const links = [...byFile.keys()].map((file) => `<a href="#${file}">${escaped(file)}</a>`).join('\n');
  const tables = [...byFile].map(([file, of]) => tableOf(file, of, languages)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fairdue: every template</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Every template, with a sample case</h1>
<p>Below each: its tone, the words of its longest sentence, its reading level (LIX; in Chinese, characters a sentence), and its characters without what the ledger fills in.
The bounds stand in <code>prompts/tones/</code>.</p>
<nav>
${links}
</nav>
</header>
${tables}
</body>
</html>`;
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', zh: '中文' };

function tableOf(file: string, rows: readonly PreviewRow[], languages: readonly Language[]): string {
  const byTemplate = Map.groupBy(rows, ({ template }) => template);
  const lines = [...byTemplate].map(([template, of]) => {
    const cells = languages.map((language) => cellOf(of.find((row) => row.language === language)));
    return `<tr><th scope="row">${escaped(template)}</th>${cells.join('')}</tr>`;
  });
  const heads = languages.map((language) => `<th scope="col" lang="${language}">${NAMES[language]}</th>`);
  return `<h2 id="${file}">${escaped(file)}</h2>
<table>
<thead><tr><th scope="col">Template</th>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function cellOf(row: PreviewRow | undefined): string {
  if (!row) return '<td></td>';
  const { language, text, buttons, tone, figures } = row;
  const labels = buttons.map((label) => `<span class="button">${escaped(label)}</span>`).join(' ');
  const counted = [
    tone,
    `${figures.sentence} ${language === 'zh' ? 'characters' : 'words'} in a sentence`,
    ...(figures.reading === undefined ? [] : [`reads as ${figures.reading}`]),
    `${figures.characters} characters`,
  ];
  return `<td lang="${language}"><p class="words">${escaped(text)}</p>${labels && `<p class="buttons">${labels}</p>`}<p class="figures" lang="en">${counted.join(' · ')}</p></td>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d9d6cf, #45433f); --bubble: light-dark(#eef3ee, #26302a); --quiet: light-dark(#5f5b53, #aaa59b); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fbfaf7, #1a1917); color: light-dark(#1f1d1a, #ece8df); }
header p { max-width: 46rem; color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
a { color: light-dark(#1d5c41, #8fd0b0); }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .75rem; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { font-weight: 600; color: var(--quiet); }
th:first-child { width: 16rem; font: 600 .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.words { margin: 0; padding: .6rem .8rem; border-radius: .25rem .9rem .9rem .9rem; background: var(--bubble); white-space: pre-wrap; overflow-wrap: anywhere; }
.buttons { margin: .4rem 0 0; display: flex; flex-wrap: wrap; gap: .3rem; }
.button { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
.figures { margin: .4rem 0 0; font-size: .78rem; color: var(--quiet); }
@media (max-width: 60rem) {
  table, tbody, tr, th, td { display: block; width: 100%; }
  thead { display: none; }
  th:first-child { width: 100%; border-top: 2px solid var(--line); }
  td { border: 0; padding: .4rem 0; }
}
`;
