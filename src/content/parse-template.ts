import type { BlankName } from './blank-names.ts';
import type { TemplateName } from './signatures.ts';
import { signatureOf } from './signatures.ts';
import type { Part, Template } from './template.ts';

/** What is wrong with the words of one template, as sentences; or the template, cut at its blanks. */
export type ParsedTemplate =
  | { readonly template: Template; readonly complaints?: never }
  | { readonly template?: never; readonly complaints: readonly string[] };

const BLANK = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Cuts `words` at their blanks and holds them against the signature of `name`. */
export function parseTemplate(key: string, name: TemplateName, words: string): ParsedTemplate {
  if (words.trim() === '') {
    return { complaints: ['no words; write them on lines that begin with ">"'] };
  }
  const signature = signatureOf(name);
  const gets = signature.blanks.length > 0 ? `gets ${signature.blanks.join(', ')}` : 'gets no blanks';
  const complaints: string[] = [];
  const parts: Part[] = [];
  const used = new Set<string>();
  let from = 0;
  for (const match of words.matchAll(BLANK)) {
    if (match.index > from) parts.push({ text: words.slice(from, match.index) });
    from = match.index + match[0].length;
    const written = match[1] ?? '';
    const blank = signature.blanks.find((known) => known === written);
    if (blank) parts.push({ blank });
    else if (!used.has(written)) complaints.push(`{{${written}}} is never filled in; this template ${gets}`);
    used.add(written);
  }
  if (from < words.length) parts.push({ text: words.slice(from) });
  if (/\{{3}|\}{3}/.test(words) || parts.some((part) => 'text' in part && /\{\{|\}\}/.test(part.text))) {
    complaints.push('a blank is not closed; write it as {{name}}, letters only, in two braces on each side');
  }
  for (const needed of missingFrom(used, signature.needs)) {
    complaints.push(`{{${needed}}} is left out; this template cannot do without it`);
  }
  return complaints.length > 0 ? { complaints } : { template: { key, parts } };
}

function missingFrom(used: ReadonlySet<string>, needs: readonly BlankName[] = []): readonly BlankName[] {
  return needs.filter((blank) => !used.has(blank));
}
