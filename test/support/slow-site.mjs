// A page as a newsroom serves it, over a line so slow that everything comes by itself: nothing is sent until a test sends it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './sources.mjs';

/**
 * Runs in the page before anything else: notes what moves from one look to the next. Chromium's own meter has it of every frame,
 * but it knows boxes and not what is in them: those of an article that gets its shadow root are new to it, wherever they stand.
 * So the places of words and pictures are compared as well.
 */
const watch = () => {
  const nameOf = (node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName} ${element.slot || element.dataset.khabar || element.className}`.trim() : 'something gone';
  };
  const boxOf = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const shiftsOf = ({ value, sources }) => [
    `${value.toPrecision(2)} in all`,
    ...sources.map(({ node, previousRect, currentRect }) => `${nameOf(node)}: ${boxOf(previousRect)} → ${boxOf(currentRect)}`),
  ];

  const boxesOf = (node) => {
    if (node instanceof Element) return [...node.getClientRects()];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const placesIn = (article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const places = new Map();
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node.nodeType === Node.TEXT_NODE ? node.data.trim() : node.matches('img, video, audio')) places.set(node, boxesOf(node));
    }
    return places;
  };
  const isSame = (one, other) => ['x', 'y', 'width', 'height'].every((edge) => Math.abs(one[edge] - other[edge]) < 1);
  const movesBetween = (before, after) =>
    [...after].flatMap(([node, boxes]) => {
      const were = before.get(node) ?? boxes;
      if (were.length === boxes.length && were.every((box, line) => isSame(box, boxes[line]))) return [];
      return `${node.data?.trim().slice(0, 24) ?? nameOf(node)}: ${were.map(boxOf)} → ${boxes.map(boxOf)}`;
    });

  let places = new Map();
  const moves = [];
  const observer = new PerformanceObserver((list) => moves.push(...list.getEntries().flatMap(shiftsOf)));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.movesSoFar = async () => {
    // what has changed is laid out in this frame, and told of in the next one
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const now = placesIn(document.querySelector('khabar-article'));
    moves.push(...observer.takeRecords().flatMap(shiftsOf), ...movesBetween(places, now));
    places = now;
    return moves;
  };
};

/** Holds back the answers to all requests but the page itself; gives a function that lets those to an address go, now and later. */
const holdAnswers = async (page, origin) => {
  const sent = new Map();
  const turnOf = (pathname) => {
    if (!sent.has(pathname)) {
      const turn = {};
      turn.come = new Promise((resolve) => (turn.go = resolve));
      sent.set(pathname, turn);
    }
    return sent.get(pathname);
  };
  await page.route('**/*', async (route) => {
    const { origin: from, pathname } = new URL(route.request().url());
    if (from !== origin) return route.abort();
    if (pathname === '/') return route.continue();
    await turnOf(pathname).come;
    return route.fulfill({ path: path.join(root, pathname) });
  });
  return (pathname) => turnOf(pathname).go();
};

/**
 * Opens a page of which nothing has come but its beginning.
 *
 * @param browser from `launch`
 * @param viewport of the window
 * @param head HTML up to the place where the rest is written
 * @returns the page; `write` and `end`, which send more of its HTML; `send`, which sends a file; `close`; and `moves`: what has
 *   moved so far, a line each, once what came last is laid out
 */
export const openSlowly = async (browser, viewport, head) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const page = await browser.newPage({ viewport });
  await page.clock.setFixedTime('2026-01-01T12:00:00Z');
  await page.addInitScript(watch);
  const send = await holdAnswers(page, origin);

  const coming = page.goto(`${origin}/`, { waitUntil: 'commit' });
  const [, response] = await once(server, 'request');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(head);
  await coming;
  const close = async () => {
    await page.close();
    server.closeAllConnections();
    server.close();
  };
  return {
    page, send, close,
    write: (html) => response.write(html),
    end: (html) => response.end(html),
    moves: () => page.evaluate(() => globalThis.movesSoFar()),
  };
};
