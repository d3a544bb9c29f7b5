import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Sample } from './samples.ts'
import type { Scene } from './scene.ts'
import { createShell, type Shell } from './shell.ts'

/** A reader who does what an article says, one sample after the other, beginning in a folder with nothing in it. */
export interface Session {
  /** Does what a sample says, and expects what it shows. */
  play(sample: Sample): Promise<void>
}

export const createSession = (scene: Scene): Session => {
  const shell = createShell(scene)
  return {
    async play({ lang, title, text }) {
      const file = fileOf(title)
      if (file !== undefined) {
        writeSample(join(shell.path, file.name), file.place, text)
        for (const line of callsOfFile(lang, text)) expect(await shell.run(line), line).toBe(0)
      } else if (lang === 'text') expect(withoutTimes(shell.printed)).toContain(withoutTimes(text))
      else {
        expect(['sh', 'console']).toContain(lang)
        for (const exchange of lang === 'sh' ? commandsIn(text) : exchangesIn(text))
          await follow(shell, exchange)
      }
    },
  }
}

/** Runs a line, which prints what is shown, and fails if an error is shown. */
const follow = async (shell: Shell, { line, shown }: Exchange): Promise<void> => {
  const status = await shell.run(line)
  const fails = /^(error|\S+:\d+:\d+: error): /m.test(shown)
  expect({ line, status, printed: shell.printed }).toMatchObject({ line, status: fails ? 1 : 0 })
  if (shown !== '') expect(withoutTimes(shell.printed)).toMatch(patternOf(shown))
}

/** The lines of a hook or a workflow that call Trifold: they have to work where the file is, too. */
const callsOfFile = (lang: string, text: string): string[] =>
  lang === 'sh' || lang === 'yaml'
    ? Array.from(text.matchAll(/^(?:\s*- run: |exec )(npx trifold .*)$/gm), ([, call = '']) => call)
    : []

/** The file that a title names, and where in it the sample goes; none if it names no file. */
const fileOf = (title: string): { name: string; place?: string | undefined } | undefined => {
  const [, name, place] = /^([\w./-]+\.\w+|\S*\/[\w-]+)(?:, at the (end|beginning))?$/.exec(title) ?? []
  return name === undefined ? undefined : { name, place }
}

const writeSample = (file: string, place: string | undefined, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  const there = place === undefined ? '' : readFileSync(file, 'utf8')
  writeFileSync(file, place === 'beginning' ? `${text}\n${there}` : there + text)
}

interface Exchange {
  readonly line: string
  /** What the sample shows below the line. */
  readonly shown: string
}

const commandsIn = (text: string): Exchange[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$|\s*&&$/g, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ line, shown: '' }))

const exchangesIn = (text: string): Exchange[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...shown] = part.trimEnd().split('\n')
      return { line, shown: shown.join('\n') }
    })

/** A pattern of what is shown, in which a line of three dots stands for any lines. */
const patternOf = (shown: string): RegExp =>
  new RegExp(
    `^${withoutTimes(shown)
      .split(/^…$\n?/m)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?')}`,
  )

const withoutTimes = (text: string): string => text.replaceAll(/\bin \d+(\.\d+)? s$/gm, 'in 0.0 s')
