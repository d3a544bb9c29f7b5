/** How long changes are gathered, in ms. */
export interface Patience {
  /** Of quiet, after which they are told. */
  readonly quiet: number
  /** After the first, at most. */
  readonly most: number
}

/** Gathers changes that come in a storm. */
export interface Gathering {
  add(path: string): void
  close(): void
}

/**
 * Tells paths together, once it is quiet: editors write a file in several steps, and tools many files. A storm that does not
 * end is told in parts. The last change is always told.
 */
export const gatherChanges = (
  { quiet, most }: Patience,
  tell: (paths: readonly string[]) => void,
): Gathering => {
  const paths = new Set<string>()
  let resting: ReturnType<typeof setTimeout> | undefined
  let ending: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(resting)
    clearTimeout(ending)
    ending = undefined
  }
  const flush = (): void => {
    stop()
    const gathered = [...paths]
    paths.clear()
    tell(gathered)
  }
  return {
    add: (path) => {
      paths.add(path)
      clearTimeout(resting)
      resting = setTimeout(flush, quiet)
      ending ??= setTimeout(flush, most)
    },
    close: () => {
      stop()
      paths.clear()
    },
  }
}
