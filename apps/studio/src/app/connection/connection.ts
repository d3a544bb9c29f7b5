import type { StudioEvents } from '../../protocol.ts'

/** Whether the server is heard: not yet, now, no longer but perhaps again. */
export type ConnectionState = 'connecting' | 'open' | 'lost'

type Handlers = { readonly [Name in keyof StudioEvents]: (data: StudioEvents[Name]) => void }

/** Ms between attempts, when the browser itself has given up. */
const pause = 2000

/** Listens to the server's events, and goes on trying when they stop. */
export const connect = (handlers: Handlers, onState: (state: ConnectionState) => void): void => {
  const source = new EventSource('events')
  source.addEventListener('open', () => onState('open'))
  source.addEventListener('error', () => {
    onState('lost')
    // The browser tries again by itself, but not after an answer that is no stream of events.
    if (source.readyState !== EventSource.CLOSED) return
    source.close()
    setTimeout(() => connect(handlers, onState), pause)
  })
  listen(source, 'collection', handlers.collection)
  listen(source, 'articles', handlers.articles)
  listen(source, 'article', handlers.article)
}

const listen = <Name extends keyof StudioEvents>(
  source: EventSource,
  name: Name,
  handle: (data: StudioEvents[Name]) => void,
): void => {
  source.addEventListener(name, (event) => {
    // The server is ours, and of the same version.
    handle(JSON.parse(event.data) as StudioEvents[Name])
  })
}
