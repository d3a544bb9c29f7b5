import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Asked, ask, sendRaw } from '../../test/ask.ts'
import { createEventStreams, type EventStreams } from './event-stream.ts'
import { type RunningServer, startServer } from './start-server.ts'

const studio = new Map([
  ['index.html', { content: '<title>Studio</title>', type: 'text/html; charset=utf-8' }],
  ['studio.js', { content: 'start()', type: 'text/javascript; charset=utf-8' }],
])

const outputs = new Map<string, string | Uint8Array>([
  ['article.html', '<title>Page</title>'],
  ['slides.html', '<title>Deck</title>'],
  ['images/a b.png', new Uint8Array([1, 2, 3])],
])

let streams: EventStreams
let server: RunningServer
let port: number
let base: string

const start = (given?: number): Promise<RunningServer> =>
  startServer({
    port: given,
    streams,
    studio,
    now: () => [{ name: 'articles', data: [] }],
    onError: fail,
    desk: {
      look: (key) => (key === 'throw' ? fail() : key === 'k' ? view : undefined),
      file: (key, path) => {
        const content = outputs.get(path)
        return key !== 'k' || content === undefined ? undefined : { path, content, format: 'html' }
      },
    },
  })

const fail = (): never => {
  throw new Error('the desk failed')
}

// Of a view, the server knows nothing but that it is data.
const view = { key: 'k', title: '</script>' } as never

beforeEach(async () => {
  streams = createEventStreams()
  server = await start(0)
  const address = new URL(server.address)
  port = Number(address.port)
  base = address.pathname
})
afterEach(async () => {
  streams.close()
  await server.close()
})

const get = (path: string, headers: Asked['headers'] = {}, method = 'GET') =>
  ask(port, { path, method, headers: { host: `127.0.0.1:${port}`, ...headers } })

describe('the server of the preview', () => {
  it('serves the studio, what is shown of an article, and its outputs', async () => {
    expect((await get(base)).text).toBe('<title>Studio</title>')
    expect((await get(`${base}studio.js`)).headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(JSON.parse((await get(`${base}articles/k`)).text)).toEqual({ key: 'k', title: '</script>' })
    expect((await get(`${base}outputs/k/3/article.html?x#y`)).text).toBe('<title>Page</title>')
    const image = await get(`${base}outputs/k/3/images/a%20b.png`)
    expect([image.headers['content-type'], image.headers['content-length']]).toEqual(['image/png', '3'])
    expect((await get(base.slice(0, -1))).headers.location).toBe(base)
  })

  it('lets a page run nothing, a deck run apart, and the studio run its own', async () => {
    const policy = async (path: string) => (await get(base + path)).headers['content-security-policy']
    expect(await policy('')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self'.*frame-ancestors 'none'/,
    )
    expect(await policy('outputs/k/1/article.html')).not.toContain('script')
    expect(await policy('outputs/k/1/slides.html')).toMatch(/sandbox (?!.*allow-same-origin)/)
    expect(await policy('articles/k')).toMatch(/default-src 'none'.*sandbox$/)
    for (const path of ['', 'none', 'articles/k', 'outputs/k/1/slides.html'])
      expect((await get(base + path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
  })

  it.each<[what: string, status: number, path: (base: string) => string, headers?: Record<string, string>]>([
    ['no token', 404, () => '/'],
    ['no token, a known name', 404, () => '/articles/k'],
    ['another token', 404, () => `/${'x'.repeat(22)}/`],
    ['a token that is longer', 404, (base) => `${base.slice(0, -1)}x/`],
    ['an encoded token', 404, (base) => `/%${base.charCodeAt(1).toString(16)}${base.slice(2)}`],
    ['a slash too many', 404, (base) => `/${base}`],
    ['an unknown name', 404, (base) => `${base}package.json`],
    ['a property of every object', 404, (base) => `${base}__proto__`],
    ['an article that is none', 404, (base) => `${base}articles/none`],
    ['a way up', 404, (base) => `${base}outputs/k/1/../../../../../etc/passwd`],
    ['an encoded way up', 404, (base) => `${base}outputs/k/1/..%2f..%2f..%2fetc%2fpasswd`],
    ['a way up, encoded twice', 404, (base) => `${base}outputs/k/1/%252e%252e%252fetc`],
    ['a backslash', 404, (base) => `${base}outputs/k/1/..\\..\\etc`],
    ['a NUL', 404, (base) => `${base}outputs/k/1/article.html%00.png`],
    ['a broken escape', 404, (base) => `${base}outputs/k/1/%E0%A4%A`],
    ['a fault of its own', 500, (base) => `${base}articles/throw`],
    ['no version', 404, (base) => `${base}outputs/k/x/article.html`],
    ['another address', 403, (base) => base, { host: 'evil.example' }],
    ['another port', 403, (base) => base, { host: '127.0.0.1:1' }],
    ['a name that begins alike', 403, (base) => base, { host: 'localhost:1.evil.example' }],
    ['another site’s page', 403, (base) => base, { origin: 'https://evil.example' }],
    ['a page without an origin', 403, (base) => `${base}articles/k`, { origin: 'null' }],
    ['another site’s picture', 403, (base) => `${base}studio.js`, { 'sec-fetch-site': 'cross-site' }],
    [
      'another site’s frame',
      403,
      (base) => base,
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    [
      'a link on another site',
      200,
      (base) => base,
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
    ['its own pages', 200, (base) => base, { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', 200, (base) => base, { 'sec-fetch-site': 'none' }],
  ])('answers %s with %i', async (_, status, path, headers) => {
    expect((await get(path(base), headers)).status).toBe(status)
  })

  it('is known as localhost, too', async () => {
    const origin = `http://localhost:${port}`
    expect((await get(base, { host: `localhost:${port}`, origin })).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('answers no %s', async (method) => {
    expect(await get(base, {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('answers HEAD without the text', async () => {
    expect(await get(base, {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
    expect(await get(`${base}events`, {}, 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('goes on after anything that is sent', async () => {
    const host = `Host: 127.0.0.1:${port}\r\n`
    const tries: (string | Uint8Array)[] = [
      '',
      '\r\n\r\n',
      'GET\r\n\r\n',
      `GET ${base} HTTP/9.9\r\n${host}\r\n`,
      `GET ${base} HTTP/1.1\r\n\r\n`,
      `GET ${base} HTTP/1.1\r\n${host}${host}\r\n`,
      `GET ${base}${'a/'.repeat(4_000)} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      `GET ${base} HTTP/1.1\r\n${host}X: ${'y'.repeat(100_000)}\r\n\r\n`,
      `GET ${base} HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello`,
      `GET http://evil.example${base} HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      `GET * HTTP/1.1\r\n${host}Connection: close\r\n\r\n`,
      `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${host}\r\n`,
      `GET ${base}events HTTP/1.1\r\n${host}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
      ...Array.from({ length: 100 }, (_, seed) => noise(seed)),
    ]
    for (const bytes of tries) {
      const answer = await sendRaw(port, bytes)
      expect(answer).not.toContain('Studio')
    }
    expect((await get(base)).status).toBe(200)
  }, 30_000)

  it('stands a thousand connections that say nothing', async () => {
    const sockets: Socket[] = []
    for (let number = 0; number < 1000; number += 1) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      sockets.push(socket)
    }
    await Promise.all(
      sockets.map((socket) => new Promise((done) => socket.once('connect', done).once('close', done))),
    )
    for (const socket of sockets.slice(0, 600)) socket.destroy()
    await expect.poll(async () => (await get(base).catch(() => undefined))?.status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })

  it('tells everybody what happens, and lets too many not in', async () => {
    const listening = Array.from({ length: 64 }, () => fetch(`${server.address}events`))
    const answers = await Promise.all(listening)
    expect((await get(`${base}events`)).status).toBe(503)
    streams.send({ name: 'collection', data: { name: 'n\n\nevent: x', root: '', diagnostics: [] } })
    streams.close()
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]?.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
      'retry: 1000',
      'event: articles',
      'event: collection',
      '',
    ])
  })

  it('takes the next port where nobody asked for one, and says so where somebody did', async () => {
    const [one, other] = [await start(), await start()]
    const ports = [one, other].map(({ address }) => Number(new URL(address).port))
    expect(ports[1]).not.toBe(ports[0])
    await expect(start(ports[0])).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await Promise.all([one.close(), other.close()])
  })

  it('has a token of its own at each start', async () => {
    const other = await start(0)
    expect(new URL(other.address).pathname).not.toBe(base)
    expect(base).toMatch(/^\/[\w-]{22}\/$/)
    await other.close()
  })
})

/** Bytes that are the same each time, and look like nothing. */
const noise = (seed: number): Uint8Array => {
  let state = seed + 1
  return Uint8Array.from({ length: 1 + (seed % 50) * 13 }, () => {
    state = (state * 48271) % 2147483647
    return state % 256
  })
}
