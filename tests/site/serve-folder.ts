import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { filesOf } from './site-files.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
}

/** A folder, served as a web host would. */
export interface ServedFolder {
  /** Without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves a folder as it is now. */
export const serveFolder = async (folder: string): Promise<ServedFolder> => {
  const files = filesOf(folder)
  const server = createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    response.statusCode = files.has(path) ? 200 : 404
    response.setHeader('Content-Type', mediaTypes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    response.end(files.get(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
