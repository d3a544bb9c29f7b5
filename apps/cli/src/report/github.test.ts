import pc from 'picocolors'
import { expect, it } from 'vitest'
import { exampleReport } from './fixtures/report.ts'
import { githubReport } from './github.ts'

const style = { colours: pc.createColors(false), version: '1.2.3', milliseconds: 840, prefix: '' }

/** The commands as the runner reads them: the inverse of the escaping that GitHub documents. */
const parse = (line: string) => {
  const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)
  if (match === null) throw new Error(`not a workflow command: ${line}`)
  const unescaped = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const properties = Object.fromEntries(
    (match[2] ?? '').split(',').map((pair) => pair.split('=').map(unescaped) as [string, string]),
  )
  return { command: match[1], properties, message: unescaped(match[3] ?? '') }
}

const commands = (prefix = '') =>
  githubReport(exampleReport, { ...style, prefix })
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map(parse)

it('prints an annotation for each finding', () => {
  expect(commands().map(({ command }) => command)).toEqual(['error', 'warning', 'notice'])
})

it('escapes names and messages so that the runner reads them as they are', () => {
  expect(commands()[0]).toEqual({
    command: 'error',
    properties: {
      file: 'posts/café, 100%: a.md',
      line: '3',
      endLine: '3',
      col: '4',
      endColumn: '13',
      title: 'block-known',
    },
    message: 'There is no block “difinition”.\nDid you mean “definition”?\nThe handbook lists every block.',
  })
})

it('counts paths from the checkout’s root', () => {
  expect(commands('content/blog/')[2]?.properties.file).toBe('content/blog/trifold.config.json')
})

it('ends with the summary', () => {
  expect(githubReport(exampleReport, style)).toMatch(
    /1 error, 1 warning, 1 note\nOpen trifold-out\/index.html\n$/,
  )
})
