import { spawn } from 'node:child_process'

/** The program that opens an address in the browser of choice, by the system. */
const openers: Readonly<Record<string, readonly [program: string, ...given: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address of ours in the browser; tells whether that could be asked for. */
export const openBrowser = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, ...given] = openers[process.platform] ?? ['xdg-open']
    const opener = spawn(program, [...given, address], { stdio: 'ignore', detached: true })
    opener.once('error', () => resolve(false)).once('spawn', () => resolve(true))
    opener.unref()
  })
