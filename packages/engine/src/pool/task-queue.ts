/** Hands tasks, by their numbers, to those who do them. */
export interface TaskQueue {
  /** Some tasks to be done in this order; none if all are in somebody's hands. */
  take(): readonly number[]
  /**
   * Takes back the tasks of someone who is no more, the one first that he was at. It is done again by someone else, as it may not
   * have been the reason, unless that is known; the second time it is lost, and given as the answer.
   */
  takeBack(tasks: readonly number[], isReason?: boolean): number | undefined
}

/** Tasks that are handed out at once: enough that nobody waits for more, few enough that all end at the same time. */
const mostAtOnce = 16

/** @param hands How many share the tasks. */
export const createTaskQueue = (count: number, hands: number): TaskQueue => {
  const again: number[] = []
  const suspects = new Set<number>()
  let next = 0
  return {
    take: () => {
      const first = next
      next = Math.min(count, first + Math.min(mostAtOnce, Math.ceil((count - first) / (hands * 4))))
      if (next > first) return Array.from({ length: next - first }, (_, index) => first + index)
      return again.splice(0, 1)
    },
    takeBack: ([first, ...others], isReason = false) => {
      again.push(...others)
      if (first === undefined || isReason || suspects.has(first)) return first
      suspects.add(first)
      again.push(first)
      return undefined
    },
  }
}
