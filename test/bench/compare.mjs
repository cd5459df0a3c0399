/** The median, the least and the greatest of numbers. */
const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0], max: sorted.at(-1) };
};

/**
 * Runs racers in turn, so that a busy machine slows all of them alike, and gives each one's time as a ratio to the limit's
 * time in the same turn.
 */
export const compare = async (racers, { times, limit, time = timed }) => {
  const ratios = Object.fromEntries(Object.keys(racers).map((name) => [name, []]));
  for (const run of Object.values(racers)) await run(); // warm
  for (let turn = 0; turn < times; turn++) {
    const took = {};
    for (const [name, run] of Object.entries(racers)) took[name] = await time(run);
    for (const name of Object.keys(racers)) ratios[name].push(took[name] / took[limit]);
  }
  return Object.fromEntries(Object.entries(ratios).map(([name, values]) => [name, spread(values)]));
};

const timed = async (run) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

export const report = (name, result) => {
  console.log(name);
  for (const [racer, { median, min, max }] of Object.entries(result)) {
    console.log(`  ${racer.padEnd(22)} ${median.toFixed(2)}  (${min.toFixed(2)} to ${max.toFixed(2)})`);
  }
};
