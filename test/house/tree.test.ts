import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, textOf } from './files.ts';
import { ROOT } from './root.ts';

const CODE = /\.(?:[cm]?[jt]s|css|html|sh)$/;
const files = filesOf().filter((file) => !file.startsWith('test/house/fixtures/'));
const code = files.filter((file) => CODE.test(file));

describe('the tree', () => {
  it('has no file of code over 300 lines', () => {
    const long = code.filter((file) => textOf(file).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('leaves nothing for later in a comment', () => {
    const later = /\b(?:T[O]DO|FIX[M]E|X{3}|H[A]CK)\b/;
    const text = files.filter((file) => CODE.test(file) || /\.(?:md|ya?ml|json)$/.test(file));
    expect(text.filter((file) => file !== 'package-lock.json' && later.test(textOf(file)))).toEqual([]);
  });

  it('names files for what they hold', () => {
    const empty = /(?:^|[-/])(?:utils?|helpers?|common|misc|service)(?:[-./]|$)/;
    expect(code.filter((file) => empty.test(file))).toEqual([]);
  });

  it('imports no file that is not there', () => {
    const broken = code.flatMap((file) =>
      [...textOf(file).matchAll(/(?:from|import\() ?'(\.{1,2}\/[^']+)'/g)]
        .map(([, path = '']) => join(dirname(file), path))
        .filter((path) => !/[{}$]/.test(path) && !files.includes(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(broken.filter((line) => !line.startsWith('test/house/'))).toEqual([]);
  });
});

describe('the adapters', () => {
  const suites = files
    .filter((file) => /^test\/adapters\/.*\.test\.ts$/.test(file))
    .map((file) => withItsOwn(file))
    .filter((text) => text.includes("contract.ts'"));

  it.each(readdirSync(join(ROOT, 'adapters')))('%s is under the contract of what it is', (name) => {
    const source = files
      .filter((file) => file.startsWith(`adapters/${name}/`))
      .map(textOf)
      .join('\n');
    const suitesOfIt = suites.filter((text) => text.includes(`adapters/${name}/`));
    const contracts = [
      ...(/\bexport (?:async )?function create\w*Channel\b/.test(source) ? ['channelContract('] : []),
      ...(/\bexport (?:async )?function create\w*Desk\b/.test(source) ? ['deskContract('] : []),
    ];
    const untried = contracts.filter((contract) => !suitesOfIt.some((text) => text.includes(contract)));
    expect(contracts).not.toEqual([]);
    expect(untried).toEqual([]);
  });
});

/** A test file and the files beside it that it imports. */
function withItsOwn(file: string): string {
  const text = textOf(file);
  const beside = [...text.matchAll(/from '\.\/([^']+)'/g)].map(([, name]) => join(dirname(file), name ?? ''));
  return [text, ...beside.map(textOf)].join('\n');
}
