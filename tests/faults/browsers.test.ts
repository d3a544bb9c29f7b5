import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { afterFault } from './judge.ts'
import { type Ended, startProgram, trifold } from './program.ts'
import { createWorld } from './world.ts'

const patience = { timeout: 600_000 }

/** Programs that begin as a browser does, or do not even do that. */
const browsers = {
  'ends at once': 'process.exit(3)',
  'never says a word': 'setInterval(() => {}, 1000)',
  'listens and never answers': 'listen(() => undefined)',
  'ends when it is to show something': `listen((request, response) =>
    request.url === '/json/version' ? response.end('{ "Browser": "1" }') : process.exit(1))`,
  'answers with something else': "listen((request, response) => response.end('<html>'))",
} as const

const listen = `
const listen = (answer) => {
  const server = require('node:http').createServer(answer)
  server.listen(0, '127.0.0.1', () => console.error('DevTools listening on ws://127.0.0.1:' + server.address().port + '/x'))
}`

/** Builds a page and a PDF of two articles with such a browser; what it keeps stands in a folder that is looked into then. */
const build = async (
  browser: keyof typeof browsers,
  meet: (begun: BegunBuild) => unknown = () => undefined,
) => {
  const world = await createWorld({ program: trifold('--to', 'html'), articles: 2 })
  onTestFinished(world.end)
  const round = world.begin()
  onTestFinished(round.end)
  const [program, temporaries] = [join(round.path, 'browser'), join(round.path, 'temporaries')]
  writeFileSync(program, `#!${process.execPath}\n${listen}\n${browsers[browser]}\n`)
  chmodSync(program, 0o755)
  mkdirSync(temporaries)
  const { child, ended } = startProgram(round.path, trifold('--to', 'html,pdf'), {
    env: { TRIFOLD_BROWSER: program, TMPDIR: temporaries },
  })
  await meet({
    kill: (signal) => void child.kill(signal),
    hasProfile: () => readdirSync(temporaries).length > 0,
  })
  const how = await ended
  // The list of outputs tells which were not made.
  const wrong = afterFault(world, round, how).filter((text) => !text.startsWith('index.html'))
  return { how, kept: readdirSync(temporaries), wrong }
}

interface BegunBuild {
  kill(signal: NodeJS.Signals): void
  hasProfile(): boolean
}

const findingOf = ({ stdout }: Ended): string | undefined => /browser-(?:found|prints)/.exec(stdout)?.[0]

describe('a build whose browser', patience, () => {
  it.each([
    ['ends at once', 'browser-found'],
    ['never says a word', 'browser-found'],
    ['listens and never answers', 'browser-found'],
    ['answers with something else', 'browser-found'],
    ['ends when it is to show something', 'browser-prints'],
  ] as const)('%s says so of each article, makes all else, and leaves nothing', async (browser, finding) => {
    const { how, kept, wrong } = await build(browser)
    expect({ status: how.status, finding: findingOf(how), kept, wrong }).toEqual({
      status: 1,
      finding,
      kept: [],
      wrong: [],
    })
    for (const file of ['post-0.md', 'post-1.md', 'second.md']) expect(how.stdout).toContain(file)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'never says a word, and which meets %s, leaves neither it nor what it keeps',
    async (signal) => {
      const { how, kept, wrong } = await build('never says a word', async ({ kill, hasProfile }) => {
        while (!hasProfile()) await pause(20)
        // By then the browser's process is there, which begins where its folder is made.
        await pause(500)
        kill(signal)
      })
      expect({ signal: how.signal, kept, wrong }).toEqual({ signal, kept: [], wrong: [] })
    },
  )
})
