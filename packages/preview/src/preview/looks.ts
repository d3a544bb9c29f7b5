/** Articles that are taken for those on screen: looked at last. */
const onScreen = 8

/** When each article was looked at, by its key. */
export interface Looks {
  look(key: string): void
  /** How lately: the higher, the later; 0 for never. */
  at(key: string | undefined): number
  isOnScreen(key: string | undefined): boolean
}

export const createLooks = (): Looks => {
  const looks = new Map<string, number>()
  let last = 0
  return {
    look: (key) => {
      last += 1
      looks.delete(key)
      looks.set(key, last)
    },
    at: (key = '') => looks.get(key) ?? 0,
    isOnScreen: (key = '') => [...looks.keys()].slice(-onScreen).includes(key),
  }
}
