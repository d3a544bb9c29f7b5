import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { codeOf } from '@trifold/engine'

/** The port unless told, and how many are tried. */
const usualPort = 4400
const ports = 20

/** What the system says of a port that cannot be had. */
const taken: readonly unknown[] = ['EADDRINUSE', 'EACCES']

/**
 * Has a server listen on the loopback interface alone: on the port that was asked for; else on the usual one, the first
 * free one after it, or one that the system picks. Tells which it is.
 *
 * @throws the system's error if the port that was asked for is taken (`EADDRINUSE`).
 */
export const listenOn = async (server: Server, port: number | undefined): Promise<number> => {
  if (port !== undefined) return listenAt(server, port)
  for (let tried = usualPort; tried < usualPort + ports; tried += 1) {
    try {
      return await listenAt(server, tried)
    } catch (error) {
      if (!taken.includes(codeOf(error))) throw error
    }
  }
  return listenAt(server, 0)
}

const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      // A server that listens on a port has an address of this form.
      resolve((server.address() as AddressInfo).port)
    })
  })
