import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** What stands at an address. */
export interface Shown {
  readonly type: string
  readonly body: string | Uint8Array
}

/** All that a browser knows of the world: it asks through this for everything. */
export interface Network {
  /** What the browser is told to ask through. */
  readonly proxy: string
  /** Puts documents at addresses, which are not percent-encoded, in the place of those before. */
  show(documents: ReadonlyMap<string, () => Shown>): void
  /** Every address that was asked for and is none of those shown. */
  readonly foreign: string[]
  close(): Promise<void>
}

/** Chromium asks every site for its icon, and its maker about every form that it shows, whoever wrote it. */
const isOfBrowser = (address: string): boolean =>
  /^http:\/\/[\w-]+\.test\/favicon\.ico$|^content-autofill\.googleapis\.com/.test(address)

/** What another machine would answer: something that runs wherever it is taken for a script. */
const foreignAnswer = { type: 'text/html', body: 'hit("from another machine")' }

/** Starts a proxy that shows documents; what a program on this machine answers is handed through, without its policies. */
export const createNetwork = async (): Promise<Network> => {
  let documents: ReadonlyMap<string, () => Shown> = new Map()
  const foreign: string[] = []
  const server = createServer((asked, answer) => {
    const { hostname, href } = new URL(asked.url ?? '', 'http://nowhere.test')
    if (hostname === '127.0.0.1') return handThrough(asked, answer)
    const shown = documents.get(decoded(href.replace(/[?#].*/, '')))
    if (shown === undefined && !isOfBrowser(href))
      foreign.push(`${href} from ${asked.headers.referer ?? 'nowhere'}`)
    const { type, body } = shown?.() ?? foreignAnswer
    answer.writeHead(200, { 'content-type': type }).end(body)
  })
  server.on('connect', (asked: IncomingMessage, socket) => {
    if (!isOfBrowser(asked.url ?? '')) foreign.push(`https://${asked.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    proxy: `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`,
    show: (shown) => {
      documents = shown
    },
    foreign,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const handThrough = (asked: IncomingMessage, answer: ServerResponse): void => {
  const { 'accept-encoding': _, ...headers } = asked.headers
  const passed = request(asked.url ?? '', { method: asked.method, headers }, (got) => {
    const kept = Object.entries(got.headers).filter(
      ([name]) => !/^(content-security-policy|content-length)$/.test(name),
    )
    answer.writeHead(got.statusCode ?? 502, Object.fromEntries(kept))
    got.on('data', (part: Buffer) => answer.write(withoutPolicy(part.toString('latin1')), 'latin1'))
    got.on('end', () => answer.end())
  })
  passed.on('error', () => answer.destroy())
  answer.on('close', () => passed.destroy())
  asked.pipe(passed)
}

/** A document without the content security policy that it brings: what holds must hold without it. */
export const withoutPolicy = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/gi, '')
