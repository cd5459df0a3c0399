// What assistive technology is given of a page, as text: one line a node, with its role, name, description, state and language.
//
//   node test/support/accessibility.mjs   writes fixtures/*/accessibility.txt anew, after `npm run build`: read what changed
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, openArticle } from './article-page.mjs';
import { root } from './sources.mjs';

/** The articles whose tree is kept. */
export const ARTICLES = ['avatoday', 'kitchen', 'persian'];
export const fileOf = (name) => `fixtures/${name}/accessibility.txt`;

/** What a reader hears of a node besides its role and its name. */
const STATES = ['level', 'roledescription', 'expanded', 'pressed', 'checked', 'disabled', 'modal', 'hasPopup', 'live', 'orientation', 'focusable'];
/** A player's controls are the browser's own, in the browser's language; the page of a frame is another site's. */
const FOREIGN = ['Video', 'Audio', 'Iframe'];
/** Parts of a text that is told whole, or that only break it. */
const UNTOLD = ['InlineTextBox', 'LineBreak'];

/** Runs in the page, as a method of a node: its language, from the nearest `lang` going up through shadow roots. */
function languageOf() {
  const up = (node) => node?.getAttribute?.('lang') || (node ? up(node.parentNode ?? node.host) : '');
  return up(this);
}

const languagesOf = async (cdp, nodes) => {
  const languages = new Map();
  for (const { nodeId, backendDOMNodeId, ignored } of nodes) {
    if (ignored || !backendDOMNodeId) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', { objectId: object.objectId, functionDeclaration: String(languageOf), returnByValue: true });
    languages.set(nodeId, result.value);
  }
  return languages;
};

/** A node as it is kept: nodes that tell nothing give way to their children. */
const told = (node, byId, languages) => {
  const role = node.role?.value;
  if (UNTOLD.includes(role)) return [];
  const children = FOREIGN.includes(role) ? [] : (node.childIds ?? []).flatMap((id) => (byId.has(id) ? told(byId.get(id), byId, languages) : []));
  const has = new Map((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const states = STATES.filter((name) => ![undefined, false, ''].includes(has.get(name))).map((name) => [name, has.get(name)]);
  const [name, description] = [node.name?.value ?? '', node.description?.value ?? ''];
  if (node.ignored || (role === 'generic' && !name && !description && states.length === 0)) return children;
  return [{ role, name, description, states, language: languages.get(node.nodeId), children }];
};

/** The tree of what stands in a page's `main`, ignored nodes left out. */
export const accessibilityTree = async (page) => {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [main] = told(nodes[0], byId, await languagesOf(cdp, nodes))[0].children;
  await cdp.detach();
  return main;
};

/** A tree's nodes in reading order. */
export const nodesOf = (node) => [node, ...node.children.flatMap(nodesOf)];

const quoted = (text) => `"${text.replace(/\s+/g, ' ')}"`;

const linesOf = ({ role, name, description, states, language, children }, depth, above) => {
  const isText = role === 'StaticText' || role === 'ListMarker';
  const alone = children.length === 1 && children[0].role === 'StaticText' && children[0].language === language ? children[0].name : undefined;
  const line = [
    isText && role === 'StaticText' ? 'text' : role,
    name && quoted(name),
    description && `description ${quoted(description)}`,
    ...states.map(([state, value]) => (value === true ? `[${state}]` : `[${state} ${value}]`)),
    language && language !== above && `[lang ${language}]`,
    alone !== undefined && alone !== name && `: ${quoted(alone)}`,
  ];
  const inside = alone === undefined ? children.flatMap((child) => linesOf(child, depth + 1, language ?? above)) : [];
  return [`${'  '.repeat(depth)}${line.filter(Boolean).join(' ').replace(' :', ':')}`, ...inside];
};

/** A tree as text. A node whose only child is its words has them on its own line. */
export const treeText = (tree) => `${linesOf(tree, 0, '').join('\n')}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await launch();
  for (const name of ARTICLES) {
    const page = await openArticle(browser, name);
    writeFileSync(path.join(root, fileOf(name)), treeText(await accessibilityTree(page)));
  }
  await browser.close();
}
