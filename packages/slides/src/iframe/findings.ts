import { closest, type Finding } from '@trifold/core'

/** Ids that a message lists. */
const mostNamed = 12

/** No slide has the id that an option names. */
export const slideExists = (id: string, ids: readonly string[]): Finding => {
  const near = closest(id, ids)
  const named = ids.slice(0, mostNamed).join(', ')
  return {
    code: 'slide-exists',
    severity: 'warning',
    message: `The deck has no slide “${id}”; the frame opens at the first one.`,
    help:
      near === undefined
        ? `The ids of slides are ${named}${ids.length > mostNamed ? ' …' : '.'}`
        : `Did you mean ${near}?`,
  }
}
