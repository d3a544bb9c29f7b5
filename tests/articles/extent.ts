/**
 * The seeds of generated articles that are judged: the usual ones, or those that `JUDGE_SEEDS` names: `JUDGE_SEEDS=7,36`
 * two of them, `JUDGE_SEEDS=0-299` three hundred.
 */
export const seedsOr = (usual: readonly number[]): readonly number[] =>
  process.env.JUDGE_SEEDS?.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return seedsFrom(first, last + 1)
  }) ?? usual

/** Numbers from one on, up to another. */
export const seedsFrom = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)

/** One in so many of what is alike, the first of them included; all where `JUDGE_ALL` is set. */
export const oneIn = <Item>(step: number, items: readonly Item[]): Item[] =>
  items.filter((_, index) => process.env.JUDGE_ALL !== undefined || index % step === 0)
