import { element } from '../dom/element.ts'
import type { ConnectionState } from './connection.ts'

/** Ms after which a lost connection is told: a server that starts again is back sooner. */
const grace = 800

/** A line that says when what is shown is no longer live. */
export const createConnectionStrip = (): { element: HTMLElement; show(state: ConnectionState): void } => {
  const strip = element('p', { class: 'connection', role: 'alert' })
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    element: strip,
    show: (state) => {
      if (state !== 'lost') {
        clearTimeout(timer)
        timer = undefined
        strip.textContent = ''
      } else
        timer ??= setTimeout(() => {
          strip.textContent =
            'The preview is not heard any more. Trying again … If it was ended, start trifold dev and open the address that it prints.'
        }, grace)
    },
  }
}
