import { dirname, relative, resolve, sep } from 'node:path';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DIRECTIONS } from './directions.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What oxlint has no rule for. The directions are in `directions.js`. */
export default {
  meta: { name: 'house' },
  rules: {
    direction: { create: direction },
    pure: { create: pure },
    'no-forged-approval': { create: noForgedApproval },
    'only-adapters-open': { create: onlyAdaptersOpen },
    'cast-has-a-reason': { create: castHasAReason },
    'no-enum': { create: noEnum },
  },
};

/** Imports follow the table of directions, whether they are written `import`, `export from`, `import()` or as a type. */
function direction(context) {
  const file = placeOf(context.filename);
  const home = lineOf(file);
  const check = (node, source, how) => {
    if (typeof source?.value !== 'string') return;
    const complaint = home
      ? objection(home, file, source.value, how)
      : `${file} stands in a folder that has no line in lint/directions.js; give it one`;
    if (complaint) context.report({ node: source, message: complaint });
  };
  return {
    ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type' ? 'type' : 'value'),
    ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
    ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
    ImportExpression: (node) => check(node, node.source, 'lazy'),
    TSImportType: (node) => check(node, node.source ?? node.argument?.literal ?? node.argument, 'type'),
  };
}

function objection([folder, line], file, source, how) {
  if (source === 'node:process' || source === 'process')
    return `${folder} may not import ${source}: the environment is read by src/config.ts alone, and streams are handed over`;
  if (!source.startsWith('.')) {
    if (isBuiltin(source))
      return line.node ? undefined : `${folder} may not import ${source}, a module of Node: ${line.because}`;
    const name = packageOf(source);
    if (line.packages?.includes(name)) return line.typesOnly ? typesOnly(folder, line, how) : undefined;
    const users = Object.keys(DIRECTIONS).filter((other) => DIRECTIONS[other].packages?.includes(name));
    const elsewhere = users.length > 0 ? ` (${users.join(', ')} may)` : '';
    return `${folder} may not import the package ${name}${elsewhere}: ${line.because}`;
  }
  const target = placeOf(resolve(dirname(resolve(ROOT, file)), source));
  if (!isWithin(target, folder) && !line.may?.some((place) => isWithin(target, place)))
    return `${folder} may not import ${lineOf(target)?.[0] ?? target}: ${line.because}`;
  if (line.lazily?.some((place) => isWithin(target, place)) && how === 'value')
    return `${folder} may load ${lineOf(target)?.[0]} by import() only, so that a channel's library is loaded when the channel is configured`;
  return line.typesOnly ? typesOnly(folder, line, how) : undefined;
}

function typesOnly(folder, line, how) {
  return how === 'type' ? undefined : `${folder} may import types only: ${line.because}`;
}

/** In the pure folders nothing waits. */
function pure(context) {
  const say = (node) =>
    context.report({
      node,
      message:
        'Nothing waits in a pure folder: what comes from outside is read before, and handed over as a fact',
    });
  const ifAsync = (node) => node.async && say(node);
  return {
    AwaitExpression: say,
    ForOfStatement: (node) => node.await && say(node),
    ImportExpression: say,
    FunctionDeclaration: ifAsync,
    FunctionExpression: ifAsync,
    ArrowFunctionExpression: ifAsync,
  };
}

/** Nobody says by a cast or a type predicate that the gate has approved. */
function noForgedApproval(context) {
  const check = (node, type) => {
    if (type && /\bApprovedMessage\b/.test(context.sourceCode.getText(type)))
      context.report({
        node,
        message:
          'Only the gate approves a message: an ApprovedMessage comes from review() and never from a cast',
      });
  };
  return {
    TSAsExpression: (node) => check(node, node.typeAnnotation),
    TSTypeAssertion: (node) => check(node, node.typeAnnotation),
    TSTypePredicate: (node) => check(node, node.typeAnnotation),
    ImportSpecifier: (node) => {
      if (node.imported.name === 'ApprovedMessage' && node.local.name !== 'ApprovedMessage')
        check(node, node);
    },
  };
}

/** The seal is broken on the line before the wire. */
function onlyAdaptersOpen(context) {
  const check = (node, source, names) => {
    if (!source || !/(?:^|\/)gate(?:\/gate)?\.ts$/.test(source.value)) return;
    if (names.some((name) => name === 'open' || name === '*'))
      context.report({
        node,
        message: 'Only an adapter opens an approved message, on the line before the wire',
      });
  };
  return {
    ImportDeclaration: (node) =>
      node.importKind !== 'type' &&
      check(
        node,
        node.source,
        node.specifiers.map((specifier) => specifier.imported?.name ?? '*'),
      ),
    ExportNamedDeclaration: (node) =>
      check(
        node,
        node.source,
        node.specifiers.map((specifier) => specifier.local.name),
      ),
    ExportAllDeclaration: (node) => check(node, node.source, ['*']),
  };
}

/** `as` switches the compiler off, so it says why: in its statement, above it or on the line after. */
function castHasAReason(context) {
  const check = (node) => {
    const type = context.sourceCode.getText(node.typeAnnotation);
    if (type === 'const') return;
    const from = statementOf(node).loc.start.line - 1;
    const isNear = ({ loc }) => loc.end.line >= from && loc.start.line <= node.loc.end.line + 1;
    if (!context.sourceCode.getAllComments().some(isNear))
      context.report({
        node,
        message: `"as ${type}" takes the compiler's word away: say in one line why it is true, or parse the value`,
      });
  };
  return { TSAsExpression: check, TSTypeAssertion: check };
}

/** Node runs these sources by stripping types, and an enum cannot be stripped. */
function noEnum(context) {
  return {
    TSEnumDeclaration: (node) =>
      context.report({
        node,
        message:
          'No enum: a union of strings is the same in TypeScript, YAML, JSON and SQL, and can be stripped',
      }),
  };
}

/** The statement in which a cast stands; a whole function is none. */
function statementOf(node) {
  let at = node;
  while (at.parent && !/Statement$|Declaration$|Definition$|^Program$/.test(at.type)) at = at.parent;
  return at;
}

function placeOf(path) {
  return relative(ROOT, path).split(sep).join('/');
}

/** The line of the table that a file stands under. */
function lineOf(file) {
  const folders = Object.keys(DIRECTIONS).filter((folder) => isWithin(file, folder));
  const folder = folders.toSorted((a, b) => b.length - a.length)[0];
  return folder && [folder, DIRECTIONS[folder]];
}

function isWithin(file, place) {
  return file === place || file.startsWith(`${place}/`);
}

function packageOf(source) {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}
