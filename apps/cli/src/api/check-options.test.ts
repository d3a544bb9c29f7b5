import { UsageError } from '@trifold/engine'
import { describe, expect, it } from 'vitest'
import { build, check, fix, renderOne } from '../build.ts'
import { compile } from '../compile.ts'
import { prune } from '../prune.ts'

/** A call as a program without types may make it. */
const call = async (run: (...given: never[]) => unknown, ...given: unknown[]): Promise<unknown> => {
  try {
    // What is given wrongly is what these tests are about.
    return await run(...(given as never[]))
  } catch (error) {
    return error
  }
}
const cwd = import.meta.dirname

describe('a call that gives something wrong names it', () => {
  it.each([
    ['a text that is none', compile, [5], 'compile expects the text of an article'],
    [
      'a path for a language',
      compile,
      ['# A', { lang: 5 }],
      'the option lang of compile is wrong: expected a text',
    ],
    [
      'one path for many',
      build,
      [{ cwd, paths: 'x.md' }],
      'paths of build is wrong: expected a list of texts',
    ],
    ['a path that is none', build, [{ cwd, paths: [1] }], 'paths.0 of build is wrong: expected a text'],
    [
      'no folder',
      check,
      [{ paths: [] }],
      'the option cwd of check is missing: expected the path of a folder',
    ],
    ['nothing', check, [], 'check expects an object of options'],
    ['a text for options', fix, ['x.md'], 'fix expects an object of options'],
    ['an option misspelt', fix, [{ cwd, paths: [], dryrun: true }], 'Did you mean "dryRun"?'],
    [
      'an option of another function',
      check,
      [{ cwd, paths: [], force: true }],
      'check has no option "force"',
    ],
    [
      'an object for a memory',
      renderOne,
      [{ cwd, file: 'a.md', memory: {} }],
      'memory of renderOne is wrong: expected a Map',
    ],
    [
      'a name for a format',
      build,
      [{ cwd, paths: [], renderers: ['html'] }],
      'renderers.0 of build is wrong',
    ],
    ['no paths', prune, [{ cwd }], 'the option paths of prune is missing'],
  ] as const)('%s', async (_, run, given, message) => {
    const error = await call(run, ...given)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toContain(message)
  })
})

it('takes options that are undefined', () => {
  expect(compile('# A', { path: undefined, assets: undefined }).article?.meta.title).toBe('A')
})
