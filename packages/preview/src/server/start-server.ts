import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { DeskEvent } from '../preview/desk-event.ts'
import { type Answer, commonHeaders, plain, send } from './answer.ts'
import type { EventStreams } from './event-stream.ts'
import { listenOn } from './listen-on.ts'
import { type Gate, partsOf, refuse } from './refuse.ts'
import { route, type Served } from './routes.ts'

/** How the preview is served. */
export interface ServerOptions extends Served {
  /** Undefined tries the usual one and those after it. */
  readonly port: number | undefined
  readonly streams: EventStreams
  /** How things stand, for those who begin to listen. */
  now(): readonly DeskEvent[]
  /** Hears of what the system does to a server that runs: no more files may be open, for one. */
  onError(error: Error): void
}

/** A server that answers. */
export interface RunningServer {
  /** With the token, and a slash at its end. */
  readonly address: string
  close(): Promise<void>
}

/** Connections at once. */
const mostConnections = 512

/**
 * Serves on the loopback interface alone.
 *
 * @throws the system's error if the port that was asked for is taken (`EADDRINUSE`).
 */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const token = randomBytes(16).toString('base64url')
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    requestTimeout: 10_000,
    headersTimeout: 5_000,
    keepAliveTimeout: 5_000,
  })
  server.maxConnections = mostConnections
  const port = await listenOn(server, options.port)
  server.on('error', options.onError)
  server.on('request', (request, response) => respond(request, response, { ...options, token, port }))
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Where requests are let in, and what they are answered from. */
type Open = Omit<ServerOptions, 'port'> & Gate

const respond = (request: IncomingMessage, response: ServerResponse, open: Open): void => {
  const withContent = request.method !== 'HEAD'
  // Whoever goes away before the answer is there has no use for it.
  response.on('error', () => response.destroy())
  const refused = refuse(request, open)
  const [, ...parts] = partsOf(request.url ?? '')
  if (refused === undefined && parts.length === 1 && parts[0] === 'events') {
    listenIn(response, open, withContent)
    return
  }
  send(response, refused ?? answer(parts, open), withContent)
}

const answer = (parts: readonly string[], open: Open): Answer => {
  // Relative addresses need the slash after the token.
  if (parts.length === 0) return plain(308, 'Here.', { Location: `/${open.token}/` })
  try {
    return route(parts, open)
  } catch {
    // A fault of ours in one answer is no reason to end all others.
    return plain(500, 'This could not be answered.')
  }
}

const listenIn = (response: ServerResponse, { streams, now }: Open, withContent: boolean): void => {
  if (!withContent) response.writeHead(200, commonHeaders('still')).end()
  else if (!streams.open(response, now()))
    send(response, plain(503, 'Too many listen already.', { 'Retry-After': '5' }), true)
}
