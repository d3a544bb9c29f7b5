import type { ServerResponse } from 'node:http'
import type { DeskEvent } from '../preview/desk-event.ts'
import { commonHeaders } from './answer.ts'

/** Ms between signs of life, so that a connection that is idle stays and one that is dead is noticed. */
const heartbeat = 15_000

/** Bytes that may wait for a reader; one that is slower is let go, and asks again for everything. */
const mostWaiting = 4 * 2 ** 20

/** Streams at once; a browser has few tabs. */
const mostStreams = 64

/** Everybody who listens to what happens (WHATWG HTML, server-sent events). */
export interface EventStreams {
  /** Adds a listener, who hears first how things stand; false if there are too many. */
  open(response: ServerResponse, now: readonly DeskEvent[]): boolean
  send(event: DeskEvent): void
  close(): void
}

export const createEventStreams = (): EventStreams => {
  const streams = new Set<ServerResponse>()
  const write = (response: ServerResponse, text: string): void => {
    if (response.writableLength > mostWaiting) response.destroy()
    else response.write(text)
  }
  const beat = setInterval(() => {
    for (const response of streams) write(response, ': still here\n\n')
  }, heartbeat)
  beat.unref()
  return {
    open: (response, now) => {
      if (streams.size >= mostStreams) return false
      response.writeHead(200, {
        ...commonHeaders('still'),
        'Content-Type': 'text/event-stream; charset=utf-8',
      })
      streams.add(response)
      response.on('close', () => streams.delete(response))
      // What is written to a connection that is gone is nobody's fault.
      response.on('error', () => response.destroy())
      response.write('retry: 1000\n\n')
      for (const event of now) response.write(print(event))
      return true
    },
    send: (event) => {
      const text = print(event)
      for (const response of streams) write(response, text)
    },
    close: () => {
      clearInterval(beat)
      for (const response of streams) response.end()
      streams.clear()
    },
  }
}

/** JSON has no line breaks of its own, so that the data is one line. */
const print = ({ name, data }: DeskEvent): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
