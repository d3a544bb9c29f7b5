/** Waits for some work, but no longer than so many ms; then it is rejected with an Error that says so. */
export const inTime = async <Value>(work: Promise<Value>, limit: number): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(limit)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Something took too long. */
export class LateError extends Error {
  override readonly name = 'LateError'
  constructor(limit: number) {
    super(`it took longer than ${limit / 1000} seconds`)
  }
}
