const TURNS = 5;

/**
 * How many times longer it takes to do with four times more: 4 in proportion, 16 when each is compared with all. Median of several; both are
 * taken in turns and last about as long, so that a busy machine slows one as the other.
 */
export async function growth<T>(made: (size: number) => T, size: number, use: (one: T) => unknown): Promise<number> {
  const [short, long] = [made(size), made(size * 4)];
  const took = async (times: number, one: T): Promise<number> => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) await use(one);
    return performance.now() - start;
  };
  await took(1, short);
  const ratios: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) ratios.push((4 * (await took(1, long))) / (await took(4, short)));
  return ratios.sort((one, other) => one - other)[Math.floor(TURNS / 2)] ?? Number.NaN;
}

/** Generous for what is in proportion, too little for what is not. */
export const IN_PROPORTION = 9;
