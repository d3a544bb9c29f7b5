import { closest, type Finding } from '@trifold/core'

/** No slide has the id that an option names. */
export const slideExists = (id: string, ids: readonly string[]): Finding => {
  const near = closest(id, ids)
  return {
    code: 'slide-exists',
    severity: 'warning',
    message: `The deck has no slide “${id}”; the frame opens at the first one.`,
    help: near === undefined ? `embed/iframe.html lists the ids of its slides.` : `Did you mean ${near}?`,
  }
}
