#!/usr/bin/env node
// Answers as a browser does when it starts, and shuts the door on whoever asks it for a page.
import { createServer } from 'node:http'

const server = createServer(({ url }, response) => {
  if (url?.startsWith('/json/version')) response.end('{ "Browser": "Chromium" }')
  else response.socket?.destroy()
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stderr.write(`DevTools listening on ws://127.0.0.1:${address.port}/devtools/browser/1\n`)
})
