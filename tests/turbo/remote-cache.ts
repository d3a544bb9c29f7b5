import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureTools } from './ensure-tools.ts'

/** A remote cache of Turborepo on this machine, which keeps what it is given in a temporary folder. */
export interface RemoteCache {
  /** `http://127.0.0.1:` and the port that was free. */
  readonly url: string
  readonly token: string
  /** Changes one byte in the midst of each thing that it keeps. */
  corrupt(): void
  dispose(): Promise<void>
}

/** Starts a cache that serves whoever has the token, and keeps signatures beside what they sign. */
export const startRemoteCache = async (): Promise<RemoteCache> => {
  const store = mkdtempSync(join(tmpdir(), 'trifold-remote-cache-'))
  const token = 'a-token-of-this-test'
  const server = spawn(process.execPath, [join(ensureTools(), 'turborepo-remote-cache/dist/cli.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      TURBO_TOKEN: token,
      STORAGE_PATH: store,
      STORAGE_PATH_USE_TMP_FOLDER: 'false',
      // The server looks whether there is a key, and never at the key: it is the clients who sign and verify.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'any',
    },
  })
  return {
    url: await listening(server),
    token,
    corrupt: () => corruptAll(store),
    dispose: async () => {
      server.kill('SIGKILL')
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
      rmSync(store, { recursive: true })
    },
  }
}

/** The address that the server says it listens at, once it does. */
const listening = async ({ stdout }: ChildProcess): Promise<string> => {
  if (stdout === null) throw new Error('The remote cache has no output to read its address from')
  const lines = createInterface({ input: stdout })
  let said = ''
  // Reading goes on after the address was found: a server whose output nobody takes comes to stand.
  const address = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      said += `${line}\n`
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
      if (url !== undefined) resolve(url)
    })
    lines.on('close', () => reject(new Error(`The remote cache ended:\n${said}`)))
  })
  return await address
}

const corruptAll = (store: string): void => {
  const entries = readdirSync(store, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile() && !each.name.endsWith('.tag'))) {
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
}
