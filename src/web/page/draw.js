/**
 * Draws a described tree into the document and changes only what differs, so that a refresh takes away neither focus nor
 * selection nor scroll position nor typed words. Text becomes text nodes: no string is ever read as HTML.
 *
 * @typedef {{ tag: string, key: string | undefined, props: Props, children: (VNode | string)[] }} VNode
 * @typedef {VNode | string | number | boolean | null | undefined | Child[]} Child
 * @typedef {Record<string, unknown>} Props `on…` are listeners; `initial` is a field's first value, left alone afterwards.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** What was last drawn into each node. @type {WeakMap<Node, { key: string | undefined, props: Props }>} */
const drawn = new WeakMap();

/** @param {string} tag @param {(Props & { key?: string | undefined }) | null} [given] @param {Child[]} children @returns {VNode} */
export function h(tag, given, ...children) {
  const { key, ...props } = given ?? {};
  return { tag, key, props, children: flat(children) };
}

/** Makes `parent` hold exactly `children`. @param {Element} parent @param {Child[]} children */
export function draw(parent, ...children) {
  if (!drawn.has(parent)) {
    parent.replaceChildren();
    drawn.set(parent, { key: undefined, props: {} });
  }
  fill(parent, flat(children));
}

/** @param {Element} parent @param {(VNode | string)[]} children */
function fill(parent, children) {
  /** @type {Map<string, ChildNode>} */
  const keyed = new Map();
  /** @type {ChildNode[]} */
  const loose = [];
  const before = [...parent.childNodes];
  for (const node of before) {
    const key = drawn.get(node)?.key;
    if (key === undefined) loose.push(node);
    else keyed.set(key, node);
  }
  const nodes = children.map((child) => {
    const old =
      typeof child === 'string' || child.key === undefined ? takeLoose(loose, child) : keyed.get(child.key);
    return old && fits(old, child) ? update(old, child) : create(parent, child);
  });
  // What goes, goes first: then what stays need not move, and a node that does not move keeps the focus.
  const kept = new Set(nodes);
  for (const node of before) if (!kept.has(node)) node.remove();
  let cursor = parent.firstChild;
  for (const node of nodes) {
    if (node === cursor) cursor = node.nextSibling;
    else parent.insertBefore(node, cursor);
  }
}

/** @param {ChildNode[]} loose @param {VNode | string} child */
function takeLoose(loose, child) {
  const at = loose.findIndex((node) => fits(node, child));
  return at < 0 ? undefined : loose.splice(at, 1)[0];
}

/** @param {Node} node @param {VNode | string} child */
function fits(node, child) {
  if (typeof child === 'string') return node instanceof Text;
  return node instanceof Element && node.localName === child.tag;
}

/** @param {Element} parent @param {VNode | string} child @returns {ChildNode} */
function create(parent, child) {
  if (typeof child === 'string') return document.createTextNode(child);
  const inSvg = child.tag === 'svg' || parent.namespaceURI === SVG;
  const node = inSvg ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
  if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) {
    const initial = child.props['initial'];
    node.value = typeof initial === 'string' ? initial : '';
  }
  drawn.set(node, { key: child.key, props: {} });
  return update(node, child);
}

/** @template {ChildNode} N @param {N} node @param {VNode | string} child @returns {N} */
function update(node, child) {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child;
    return node;
  }
  if (!(node instanceof Element)) return node;
  const before = drawn.get(node)?.props ?? {};
  for (const name of Object.keys(before)) if (!(name in child.props)) attribute(node, name, undefined);
  for (const [name, value] of Object.entries(child.props)) {
    if (before[name] !== value) attribute(node, name, value);
  }
  drawn.set(node, { key: child.key, props: child.props });
  fill(node, child.children);
  return node;
}

/** @param {Element} node @param {string} name @param {unknown} value */
function attribute(node, name, value) {
  if (name === 'initial') return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), dispatch);
  else if (typeof value === 'string' || typeof value === 'number') node.setAttribute(name, String(value));
  else node.toggleAttribute(name, value === true);
}

/** One listener for all: it looks up what was drawn last. @param {Event} event */
function dispatch(event) {
  if (!(event.currentTarget instanceof Node)) return;
  const listener = drawn.get(event.currentTarget)?.props[`on${event.type}`];
  if (typeof listener === 'function') listener(event);
}

/** @param {Child[]} children @returns {(VNode | string)[]} */
function flat(children) {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return flat(child);
    if (child === undefined || child === null || typeof child === 'boolean' || child === '') return [];
    return [typeof child === 'number' ? String(child) : child];
  });
}
