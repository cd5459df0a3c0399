/** How often in one task somebody's work may be followed at once. */
const MOST_ROUNDS = 50;

/**
 * A listener that runs at once, but past a number of rounds in one task only in the next one. Two that undo each other's
 * work in microtasks would otherwise hold the page for ever.
 */
export const paced = <Item>(run: (items: Item[]) => void): ((items: Item[]) => void) => {
  let rounds = 0;
  let late: Item[] = [];
  const go = (items: Item[]) => {
    if (rounds++ === 0) {
      setTimeout(() => {
        rounds = 0;
        const rest = late;
        late = [];
        if (rest.length) go(rest);
      });
    }
    if (rounds > MOST_ROUNDS) late.push(...items);
    else run(items);
  };
  return go;
};
