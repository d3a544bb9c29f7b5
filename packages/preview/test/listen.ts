import { request } from 'node:http'
import type { DeskEvent } from '../src/preview/desk-event.ts'

/** Somebody who listens to a preview's events. */
export interface Listener {
  readonly events: readonly DeskEvent[]
  /** The first event, of those not waited for yet, that is wanted; waits for it. */
  next(isWanted: (event: DeskEvent) => boolean): Promise<DeskEvent>
  close(): void
}

export const listen = (address: string): Listener => {
  const events: DeskEvent[] = []
  const waiting = new Set<() => void>()
  let text = ''
  let seen = 0
  const asked = request(`${address}events`, (response) => {
    response.setEncoding('utf8')
    response.on('data', (part: string) => {
      const blocks = (text + part).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const name = /^event: (.*)$/m.exec(block)?.[1]
        const data = /^data: (.*)$/m.exec(block)?.[1]
        // What comes is what the server of the same version sends.
        if (name !== undefined && data !== undefined)
          events.push({ name, data: JSON.parse(data) } as DeskEvent)
      }
      for (const wake of waiting) wake()
    })
  })
  asked.on('error', () => undefined)
  asked.end()
  const next: Listener['next'] = async (isWanted) => {
    for (;;) {
      for (; seen < events.length; seen += 1) {
        const event = events[seen]
        if (event === undefined || !isWanted(event)) continue
        seen += 1
        return event
      }
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
      })
    }
  }
  return { events, next, close: () => asked.destroy() }
}
